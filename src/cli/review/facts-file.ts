import path from 'node:path';
import { ARTICLE, FACTS } from '../../knowledge/article-folders.ts';
import { diskFailureOf } from '../../knowledge/disk-failure.ts';
import type { FolderFiles } from '../../knowledge/folder.ts';
import { shown } from '../../knowledge/folder-at.ts';
import type { Disk } from '../disk.ts';

/** Why a review cannot go on, with what to do about it; what was decided before stands in the file. */
export class ReviewError extends Error {}

/** The facts file of an article while it is reviewed: whoever else writes it meanwhile is not overwritten. */
export class FactsFile {
  readonly #folder: string;
  readonly #disk: Disk;
  #known: { readonly article: string; readonly facts: string };

  /** @throws ReviewError where it cannot be read */
  constructor(folder: string, disk: Disk) {
    this.#folder = folder;
    this.#disk = disk;
    this.#known = this.#onDisk();
  }

  /** Both files as they were read. */
  get files(): FolderFiles {
    const at = (name: string) => shown(path.join(this.#folder, name));
    const { article, facts } = this.#known;
    return {
      id: path.basename(this.#folder),
      article: { path: at(ARTICLE), text: article },
      facts: { path: at(FACTS), text: facts },
    };
  }

  /** Puts the text in place as a whole. @throws ReviewError where somebody else changed a file, or the disk fails */
  save(facts: string): void {
    const now = this.#onDisk();
    const changed = now.article !== this.#known.article ? ARTICLE : now.facts !== this.#known.facts ? FACTS : null;
    const file = shown(path.join(this.#folder, changed ?? FACTS));
    if (changed !== null) {
      throw new ReviewError(
        `${file} was changed by somebody else while you reviewed it, and is left as it is now. What you decided before was written; only the last decision is not. Start the review again to go on from the file as it is.`,
      );
    }
    this.#trying(() => {
      const place = this.#disk.realpathSync(path.join(this.#folder, FACTS));
      const beside = path.join(path.dirname(place), `.${FACTS}.${process.pid}`);
      try {
        this.#disk.writeFileSync(beside, facts, { flush: true, mode: this.#disk.statSync(place).mode });
        this.#disk.renameSync(beside, place);
      } finally {
        this.#disk.rmSync(beside, { force: true });
      }
    });
    this.#known = { ...this.#known, facts };
  }

  #onDisk() {
    return this.#trying(() => {
      const text = (name: string) => this.#disk.readFileSync(path.join(this.#folder, name), 'utf8');
      return { article: text(ARTICLE), facts: text(FACTS) };
    });
  }

  #trying<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      const failure = diskFailureOf(error);
      if (!failure) throw error;
      const place = shown(failure.path ?? this.#folder);
      throw new ReviewError(`${place}: ${failure.cause}; ${failure.remedy}. What you decided before was written.`);
    }
  }
}
