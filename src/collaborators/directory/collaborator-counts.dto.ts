import { ApiProperty } from '@nestjs/swagger';
import { Say } from '../../kernel';
import { StateCount } from './collaborator-counts';
import { showState, StateDto } from './collaborator.dto';

export class StateCountDto {
  @ApiProperty()
  state: StateDto;

  @ApiProperty({ example: 4 })
  count: number;
}

export class CollaboratorCountsDto {
  @ApiProperty({ description: 'In all states together.', example: 12 })
  total: number;

  @ApiProperty({ type: [StateCountDto] })
  states: StateCountDto[];
}

export function showCounts(counts: readonly StateCount[], say: Say): CollaboratorCountsDto {
  return {
    total: counts.reduce((sum, { count }) => sum + count, 0),
    states: counts.map(({ state, count }) => ({ state: showState(state, say), count })),
  };
}
