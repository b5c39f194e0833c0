import { LitElement } from 'lit';

/** An element without a shadow: names, descriptions and styles reach across the whole page. */
export class LightElement extends LitElement {
  protected override createRenderRoot(): this {
    return this;
  }
}
