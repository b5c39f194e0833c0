import { dress } from './styles/dress.ts';
import './shell/playground-page.ts';

dress();
