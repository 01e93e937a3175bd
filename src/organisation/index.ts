import { clients, holdings, operators, organisations, posts } from './organisation.noun.js';
import { RecordedActsResolver } from './organisation.audit.js';
import {
  ChangeActorResolver,
  ClientMutations,
  ClientResolver,
  HoldingMutations,
  OperatorMutations,
  OrganisationMutations,
  PeopleResolver,
  PostMutations,
  HoldingResolver,
  OrganisationResolver,
  PostResolver,
  ViewerResolver,
  ClientOrganisationResolver,
} from './organisation.resolver.js';

export const organisation = {
  nouns: [organisations, operators, posts, holdings, clients],
  resolvers: [
    ViewerResolver,
    OrganisationResolver,
    PostResolver,
    HoldingResolver,
    ChangeActorResolver,
    ClientMutations,
    ClientResolver,
    OrganisationMutations,
    PeopleResolver,
    PostMutations,
    RecordedActsResolver,
    HoldingMutations,
    OperatorMutations,
    ClientOrganisationResolver,
  ],
};
