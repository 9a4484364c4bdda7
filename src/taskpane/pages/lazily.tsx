/** A page whose script is loaded when it is first opened; where it does not come, that is said in its place. */
import * as React from "react";
import { Busy } from "../parts/Busy";
import { Page } from "../parts/Page";
import { usePane } from "../use-pane";

export function lazily<Props extends object>(
  load: () => Promise<React.ComponentType<Props>>
): React.ComponentType<Props> {
  const Wanted = React.lazy(() =>
    load()
      .catch((): React.ComponentType<Props> => NotLoaded)
      .then((page) => ({ default: page as React.ComponentType }))
  ) as React.ComponentType<Props>;
  return function Lazy(props: Props) {
    return (
      <React.Suspense fallback={<Busy doing="reading" />}>
        <Wanted {...props} />
      </React.Suspense>
    );
  };
}

function NotLoaded(): React.ReactElement {
  const { failed } = usePane().words;
  return <Page title={failed.title} hint={failed.notLoaded} />;
}
