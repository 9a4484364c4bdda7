/** Turns: of several things begun one after another, only the last one counts. */

export interface Turn {
  /** A later one has begun, or it was cancelled. */
  isOver(): boolean;
  /** Resolves after the page could show that something is going on. */
  letThePagePaint(): Promise<void>;
}

/** Thrown into work that reports its progress, to stop it before anything is written. */
export function cancelled(): Error {
  return new Error("cancelled");
}

export class Turns {
  private last = 0;

  begin(): Turn {
    const mine = ++this.last;
    return {
      isOver: () => mine !== this.last,
      letThePagePaint: () => new Promise((resolve) => setTimeout(resolve, 0)),
    };
  }

  cancel(): void {
    this.last++;
  }
}
