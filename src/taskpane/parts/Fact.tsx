/** A figure with its name below: 48 家单位. */
import * as React from "react";

interface FactProps {
  readonly figure: string;
  readonly name: string;
  readonly isWide?: boolean;
}

export function Fact({ figure, name, isWide }: FactProps): React.ReactElement {
  return (
    <div className={isWide ? "fact fact-wide" : "fact"}>
      <dt>{name}</dt>
      <dd>{figure}</dd>
    </div>
  );
}
