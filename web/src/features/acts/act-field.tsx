import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from './field';

interface Props {
  readonly field: Field<string>;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly fault: ReactNode;
}

const TYPES = { email: 'email', moment: 'datetime-local' } as const;

/** One of the fields of an act. Its name is none that a browser fills in by itself. */
export function ActField({ field: { name, label, description, kind }, typed, onType, fault }: Props) {
  const common = {
    label,
    description,
    name: `act-${name}`,
    size: 'md',
    value: typed,
    error: fault,
    errorProps: { role: 'alert' },
    onChange: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  } as const;
  if (kind === 'paragraph') return <Textarea {...common} rows={3} autoComplete="off" />;
  if (typeof kind === 'object') return <NativeSelect {...common} data={[...kind]} />;
  return <TextInput {...common} type={kind ? TYPES[kind] : 'text'} autoComplete="off" />;
}
