import { leadershipMeetings } from './meeting.noun.js';
import { LeadershipMeetingMutations, MeetingResolver } from './meeting.resolver.js';

export const meeting = { nouns: [leadershipMeetings], resolvers: [MeetingResolver, LeadershipMeetingMutations] };
