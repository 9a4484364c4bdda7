/** A page whose script is loaded when it is first opened; where it does not come, that is said in its place. */
import * as React from "react";
import { Busy } from "../parts/Busy";
import { NotLoaded } from "../parts/NotLoaded";
import { Page } from "../parts/Page";
import { failureOf } from "../session/failure-of";
import type { Failure } from "../session/pane-state";
import { usePane } from "../use-pane";

type Wanted<Props> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "loaded"; readonly Loaded: React.ComponentType<Props> };

/** Not React.lazy, which would remember for good that a script did not come. */
export function lazily<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>
): React.ComponentType<Props> {
  let known: Wanted<Props> = { kind: "loading" };
  const loaded = async (): Promise<Wanted<Props>> => {
    try {
      known = { kind: "loaded", Loaded: await load() };
      return known;
    } catch (error) {
      return { kind: "failed", failure: failureOf(error) };
    }
  };
  return function Lazy(props: Props) {
    const [wanted, put] = React.useState(known);
    const isLoading = wanted.kind === "loading";
    React.useEffect(() => {
      let isShown = isLoading;
      if (isLoading) void loaded().then((now) => (isShown ? put(now) : undefined));
      return () => void (isShown = false);
    }, [isLoading]);
    if (wanted.kind === "loaded") return <wanted.Loaded {...props} />;
    if (wanted.kind === "loading") return <Busy doing="reading" />;
    return <LostPage failure={wanted.failure} onRetry={() => put({ kind: "loading" })} />;
  };
}

function LostPage(props: { readonly failure: Failure; readonly onRetry: () => void }) {
  const { words } = usePane();
  return (
    <Page title={words.failed.title}>
      <NotLoaded {...props} words={words} />
    </Page>
  );
}
