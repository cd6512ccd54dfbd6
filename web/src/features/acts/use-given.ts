import { type RefObject, useState } from 'react';
import { fieldFault } from '../../lib/field-fault';
import type { Field, Given } from './field';

const inputOf = (form: HTMLFormElement | null, name: string) => {
  const found = form?.elements.namedItem(`act-${name}`);
  return found instanceof HTMLElement ? (found as HTMLInputElement) : undefined;
};

/**
 * What is typed into the fields of an act, and what is wrong with it: before it is sent, and in the eyes of the service.
 *
 * @param refused why the service has refused what was sent
 * @param unfinished what is said of a date that is typed in part, which the browser gives as none
 */
export function useGiven<Name extends string>(
  fields: readonly Field<Name>[],
  form: RefObject<HTMLFormElement | null>,
  refused: Error | null,
  unfinished: string,
) {
  const [given, setGiven] = useState(
    () => Object.fromEntries(fields.map(({ name, proposed = '' }) => [name, proposed])) as Given<Name>,
  );
  /** as it stood when it was last sent, or was to be, and what was typed only in part then */
  const [submitted, setSubmitted] = useState<{ readonly given: Given<Name>; readonly inPart: readonly Name[] }>();

  const faultOf = ({ name, missing, wrong }: Field<Name>, inPart: readonly Name[]): string | undefined => {
    if (inPart.includes(name)) return unfinished;
    return given[name].trim() === '' ? missing : wrong?.(given[name]);
  };
  const focusOn = (field: Field<Name> | undefined) => field && inputOf(form.current, field.name)?.focus();

  return {
    given,
    type: (name: Name, typed: string) => setGiven((before) => ({ ...before, [name]: typed })),
    /** Whether all fields may be sent; else the first that may not has the focus. */
    check: (): boolean => {
      const names = fields.map(({ name }) => name);
      const inPart = names.filter((name) => inputOf(form.current, name)?.validity.badInput);
      const first = fields.find((field) => faultOf(field, inPart));
      setSubmitted({ given, inPart });
      focusOn(first);
      return first === undefined;
    },
    /** What is wrong with a field, as long as it stands as it was sent. */
    fault: (field: Field<Name>): string | undefined =>
      submitted?.given[field.name] === given[field.name]
        ? (faultOf(field, submitted.inPart) ?? fieldFault(refused, field.name))
        : undefined,
    /** After a refusal: the field at fault has the focus, or the first. */
    goBack: (failure: Error) => focusOn(fields.find(({ name }) => fieldFault(failure, name)) ?? fields[0]),
    /** whether why it was refused stands beside a field */
    isTold: fields.some(({ name }) => fieldFault(refused, name)),
  };
}
