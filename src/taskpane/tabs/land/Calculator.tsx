/** 试算器: cost, price and area in, the gap out, at every key stroke. */
import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton";
import { gapPicture } from "../../../app/land/gap-picture";
import { landAnswer } from "../../../app/land/land-answer";
import { calculateLand } from "../../../app/land/land-calculator";
import type { Calculation } from "../../../app/land/land-calculator";
import { calculationOf, NOTHING_ASSUMED } from "../../../app/land/land-entry";
import type { CalculatorEntry, LandField } from "../../../app/land/land-entry";
import { areaSlider, priceSlider, slid } from "../../../app/land/land-slider";
import { Unfold } from "../../parts/Unfold";
import { usePane } from "../../use-pane";
import { useKept } from "../use-kept";
import { Answer } from "./Answer";
import { landFieldWords } from "./field-words";
import { LandFields } from "./LandFields";
import { LandSlider } from "./LandSlider";
import { loadWriting } from "./load-writing";
import { landTabWords } from "./words";

/** As the district that this was first asked for: built at 15, sold at 0.8 to 3. */
const EXAMPLE: CalculatorEntry = {
  ...NOTHING_ASSUMED,
  cost: "15",
  priceLow: "0.8",
  priceHigh: "3",
  area: "200",
};
const FURTHER = ["tax", "rate", "rampYears", "rampShare", "budget", "saleable", "grade"] as const;

export function Calculator(): React.ReactElement {
  const { language } = usePane();
  const words = landTabWords(language);
  const [entry, setEntry] = useKept(EXAMPLE);
  const { calculation, wrong } = calculationOf(entry);
  const change = (field: LandField, text: string) => setEntry({ ...entry, [field]: text });
  const fields = { entry, wrong, onChange: change };
  return (
    <div className="calculator">
      <LandFields {...fields} fields={["cost", "priceLow", "priceHigh"]} />
      <Sliding field="priceLow" entry={entry} onChange={setEntry} />
      <LandFields {...fields} fields={["area"]} />
      <Sliding field="area" entry={entry} onChange={setEntry} />
      <div className="unfolds">
        <Unfold title={words.moreFields}>
          <LandFields {...fields} fields={FURTHER} />
        </Unfold>
      </div>
      {calculation === undefined ? (
        <p className="hint">{words.waiting}</p>
      ) : (
        <>
          <Reckoned calculation={calculation} />
          <WriteButton calculation={calculation} />
        </>
      )}
    </div>
  );
}

function Reckoned({ calculation }: { readonly calculation: Calculation }): React.ReactElement {
  const { language } = usePane();
  const view = calculateLand(calculation);
  return (
    <Answer
      answer={landAnswer(view, language)}
      picture={gapPicture(view, language)}
      words={landTabWords(language)}
    />
  );
}

function WriteButton({ calculation }: { readonly calculation: Calculation }) {
  const { session, language } = usePane();
  const write = () =>
    session.result.writeTyped(async (workbook, options) => {
      const { writeCalculation } = await loadWriting();
      return writeCalculation(workbook, calculation, language, options);
    });
  return (
    <div className="act">
      <DefaultButton text={landTabWords(language).writeTyped} onClick={() => void write()} />
    </div>
  );
}

interface SlidingProps {
  readonly field: "priceLow" | "area";
  readonly entry: CalculatorEntry;
  readonly onChange: (entry: CalculatorEntry) => void;
}

function Sliding({ field, entry, onChange }: SlidingProps): React.ReactElement {
  const { language } = usePane();
  const most = React.useRef(0);
  const slider = field === "area" ? areaSlider(entry, most.current) : priceSlider(entry);
  most.current = slider.most;
  return (
    <LandSlider
      label={landTabWords(language).slide[field]}
      unit={landFieldWords(language).units[field]}
      slider={slider}
      onSlide={(to) => onChange(slid(entry, field, to))}
    />
  );
}
