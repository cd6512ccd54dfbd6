import { DomainError } from '../../kernel';
import { IdentifiedRequest } from './request';

/** Who must hear of a refusal, though it changes nothing: whatever it does is not part of the request's own transaction. */
export abstract class RefusalWitness {
  abstract witness(refusal: DomainError, request: IdentifiedRequest): Promise<void>;
}
