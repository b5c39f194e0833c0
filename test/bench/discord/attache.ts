import { tellMemory } from './memory.ts';

tellMemory();
await import('../../../src/main.ts');
