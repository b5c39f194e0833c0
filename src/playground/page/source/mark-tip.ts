const GAP = 6;
const SHOWS = ['pointerover', 'focusin', 'click'];

/** What a marked name or date means, shown beside it: under the pointer, with the focus, and after a tap. */
export class MarkTip {
  private readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  handleEvent(event: Event): void {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('.mark') : null;
    if (event.type === 'keydown') this.pressed(event as KeyboardEvent, mark);
    else if (mark && SHOWS.includes(event.type)) this.show(mark);
    // Coming to a mark by keyboard scrolls to it, which must not take its tip away.
    else if (event.type === 'scroll' && this.focused) this.show(this.focused);
    else this.hide();
  }

  /** Escape takes the tip away and leaves everything else as it is. */
  private pressed(event: KeyboardEvent, mark: HTMLElement | null): void {
    if (mark && (event.key === 'Enter' || event.key === ' ')) this.show(mark);
    else if (event.key === 'Escape' && this.isShown) this.hide();
    else return;
    event.preventDefault();
  }

  private get focused(): HTMLElement | null {
    return this.isShown ? this.host.querySelector<HTMLElement>('.mark:focus-visible') : null;
  }

  private get tip(): HTMLElement | null {
    return this.host.querySelector<HTMLElement>('.tip');
  }

  private get isShown(): boolean {
    return this.tip?.matches(':popover-open') ?? false;
  }

  private show(mark: HTMLElement): void {
    const { tip } = this;
    if (!tip) return;
    tip.textContent = mark.dataset.about ?? '';
    if (!this.isShown) tip.showPopover();
    const [at = mark.getBoundingClientRect()] = mark.getClientRects();
    const { width, height } = tip.getBoundingClientRect();
    const above = at.top - height - GAP;
    tip.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
    tip.style.top = `${above > GAP ? above : at.bottom + GAP}px`;
  }

  private hide(): void {
    if (this.isShown) this.tip?.hidePopover();
  }
}
