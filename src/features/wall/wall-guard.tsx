import { Component, type ReactNode } from 'react';

export type WallGuardProps = Readonly<{
  /** what stands in the place of a part that cannot be drawn */
  fallback: ReactNode;
  children: ReactNode;
}>;

type State = Readonly<{ isBroken: boolean; failures: number }>;

/**
 * What breaks in here stays in here. Drawn anew after 10 s, and after twice as long each time, at most five minutes: nobody stands before a wall to press
 * a button. What has held for five minutes counts as whole again.
 */
export class WallGuard extends Component<WallGuardProps, State> {
  override state: State = { isBroken: false, failures: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  override componentDidCatch() {
    const failures = this.state.failures + 1;
    this.setState({ failures });
    this.after(Math.min(firstTryMs * 2 ** (failures - 1), longestWaitMs), () => {
      this.setState({ isBroken: false });
      this.after(longestWaitMs, () => this.setState({ failures: 0 }));
    });
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }

  private after(delayMs: number, run: () => void) {
    clearTimeout(this.timer);
    this.timer = setTimeout(run, delayMs);
  }
}

const firstTryMs = 10_000;
const longestWaitMs = 300_000;
