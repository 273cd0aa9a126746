/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- a native list of choices cannot stay open below a field that keeps the focus; the field takes the keys for it */
import type { FrameWords } from '#i18n/public/frame-words-de.ts';
import type { Choices, InsurerNames } from './choices-for.ts';

export type ChoiceListProps = Readonly<{
  /** for `aria-controls`; the choices have the id of the list, a hyphen and their place */
  id: string;
  isShown: boolean;
  /** which one is pointed at; -1 = none */
  at: number;
  choices: Choices;
  onChoose: (choice: InsurerNames) => void;
  words: FrameWords['search'];
}>;

/** The choices below the field. */
export function ChoiceList({ id, isShown, at, choices, onChoose, words }: ChoiceListProps) {
  return (
    <div className="insurer-combobox-popup" hidden={!isShown}>
      {choices.isGuess && <p className="insurer-combobox-note">{words.none}</p>}
      <div id={id} role="listbox" aria-label={words.list} tabIndex={-1} className="insurer-combobox-list">
        {isShown &&
          choices.shown.map((choice, place) => {
            const former = choices.formerOf(choice);
            return (
              <div
                key={choice.id}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === at}
                tabIndex={-1}
                className="insurer-combobox-option"
                // the field keeps the focus, so that one can go on typing
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                <bdi>{choice.label}</bdi>
                {former !== null && <span className="insurer-combobox-former">{words.former(former)}</span>}
              </div>
            );
          })}
      </div>
      {choices.more > 0 && <p className="insurer-combobox-note">{words.more(choices.more)}</p>}
    </div>
  );
}
