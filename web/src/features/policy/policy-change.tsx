import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { PolicyDto } from '../../api/generated';
import { type Draft, draftOf, wantedPolicy } from './draft';
import { foresee, type Foreseen } from './foresee';
import { POLICY } from './policy-queries';
import { policySearch, type PolicySearch } from './policy-search';
import { PolicyForm } from './policy-form';
import { PolicyPreview } from './policy-preview';
import { ShownPolicy } from './shown-policy';

/** From what is decided, by way of a form and of what it would do, to what is decided then. What was typed stays until it is saved. */
export function PolicyChange({ policy }: { readonly policy: PolicyDto }) {
  const address: unknown = useSearch({ strict: false });
  const { step } = policySearch(Object(address) as Record<string, unknown>);
  const navigate = useNavigate({ from: '/policy' });
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<Draft>();
  const [foreseen, setForeseen] = useState<Foreseen>();
  const [isSaved, setIsSaved] = useState(false);
  const preview = useMutation({
    mutationFn: (typed: Draft) => foresee(typed, queryClient),
    onSuccess: setForeseen,
  });
  const go = (search: PolicySearch, replace = false) => void navigate({ search, replace });

  const begin = () => {
    setDraft(draftOf(policy.overrides));
    setIsSaved(false);
    go({ step: 'change' });
  };
  const typed = draft ?? draftOf(policy.overrides);
  const saved = async () => {
    await queryClient.invalidateQueries({ queryKey: POLICY });
    setDraft(undefined);
    setIsSaved(true);
    go({}, true);
  };

  if (step === 'preview' && draft && foreseen) {
    return (
      <PolicyPreview
        foreseen={foreseen}
        wanted={wantedPolicy(draft)}
        looking={preview}
        onStale={() => preview.mutate(draft)}
        onSaved={() => void saved()}
        onEdit={() => go({ step: 'change' }, true)}
      />
    );
  }
  if (step) {
    return (
      <PolicyForm
        policy={policy}
        draft={typed}
        onType={setDraft}
        preview={preview}
        onPreviewed={() => {
          setDraft(typed);
          go({ step: 'preview' });
        }}
        onCancel={() => go({}, true)}
      />
    );
  }
  return <ShownPolicy policy={policy} isSaved={isSaved} onChange={begin} />;
}
