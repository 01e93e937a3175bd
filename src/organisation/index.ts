import { clients, holdings, operators, organisations, posts } from './organisation.noun.js';
import {
  ChangeActorResolver,
  HoldingMutations,
  OperatorMutations,
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
    HoldingMutations,
    OperatorMutations,
    ClientOrganisationResolver,
  ],
};
