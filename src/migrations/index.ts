import { Engine } from './0001-engine.js';
import { Ground } from './0002-ground.js';
import { EnterpriseRoom } from './0003-enterprise.js';
import { HazardRoom } from './0004-hazard.js';
import { ProposalRoom } from './0005-proposal.js';
import { Ledger } from './0006-ledger.js';
import { HazardWhole } from './0007-hazard-whole.js';
import { Pages } from './0008-pages.js';
import { ThreeMusts } from './0009-three-musts.js';
import { Governance } from './0010-governance.js';
import { Disaster } from './0011-disaster.js';
import { HouseholdRoom } from './0012-household.js';
import { Relief } from './0013-relief.js';
import { Enforcement } from './0014-enforcement.js';
import { KeysAndFiles } from './0016-keys-and-files.js';
import { KeysOfPersons } from './0017-keys-of-persons.js';
import { WhoServes } from './0018-who-serves.js';
import { BankLines } from './0019-bank-lines.js';
import { HazardFilters } from './0020-hazard-filters.js';
import { FieldDigests } from './0021-field-digests.js';
import { PartnerFilters } from './0022-partner-filters.js';
import { SeveralFiles } from './0023-several-files.js';
import { FirmsAndHazards } from './0024-firms-and-hazards.js';
import { WhatActsAreGiven } from './0025-what-acts-are-given.js';
import { OpinionsOnListing } from './0026-opinions-on-listing.js';
import { DutiesToTheirEnd } from './0027-duties-to-their-end.js';
import { BodiesAndTheirWork } from './0028-bodies-and-their-work.js';
import { WhatTimeBrings } from './0029-what-time-brings.js';
import { TheYearAssessed } from './0030-the-year-assessed.js';
import { LettersToLeaders } from './0031-letters-to-leaders.js';
import { WhoIsBarredAndHeard } from './0033-who-is-barred-and-heard.js';
import { WhatIsInPlace } from './0034-what-is-in-place.js';
import { RulesReviewed } from './0035-rules-reviewed.js';
import { WhoCame } from './0037-who-came.js';
import { WhatIsTakenBack } from './0039-what-is-taken-back.js';
import { HowTasksEnd } from './0040-how-tasks-end.js';
import { WhatIsDecidedFurther } from './0041-what-is-decided-further.js';
import { WhoHeldThePostThen } from './0042-who-held-the-post-then.js';
import { ListsToTheirEnd } from './0043-lists-to-their-end.js';
import { WhoBelongs } from './0044-who-belongs.js';
import { WhoWasInspected } from './0045-who-was-inspected.js';
import { WhatFollowsFigures } from './0046-what-follows-figures.js';
import { WhatFinesGoBy } from './0047-what-fines-go-by.js';
import { WhatCasesLeadTo } from './0048-what-cases-lead-to.js';
import { PlansThatBind } from './0050-plans-that-bind.js';
import { VisitsMadePublic } from './0051-visits-made-public.js';
import { OfficersAndEquipment } from './0052-officers-and-equipment.js';
import { WhoInvestigates } from './0053-who-investigates.js';
import { WhatFollowsAResult } from './0054-what-follows-a-result.js';
import { ReviewsAndScenes } from './0055-reviews-and-scenes.js';
import { AHazardThatCannotHide } from './0056-a-hazard-that-cannot-hide.js';
import { WhatFirmsFindThemselves } from './0057-what-firms-find-themselves.js';
import { CriteriaAndMeasures } from './0058-criteria-and-measures.js';
import { OneHomeOneRemedy } from './0059-one-home-one-remedy.js';
import { AHouseholdsYear } from './0060-a-households-year.js';
import { WhatClosesIsLookedBackOn } from './0061-what-closes-is-looked-back-on.js';
import { WhatFirmsCallGeneral } from './0062-what-firms-call-general.js';
import { WhatIsLeftOut } from './0063-what-is-left-out.js';
import { ReviewsThatFollowTheLosses } from './0064-reviews-that-follow-the-losses.js';
import { TheDayItFellDue } from './0065-the-day-it-fell-due.js';
import { WhoWasHeldToAccount } from './0066-who-was-held-to-account.js';
import { WhoInterferesSeesNothing } from './0072-who-interferes-sees-nothing.js';
import { WhatFallsWithItsGround } from './0073-what-falls-with-its-ground.js';
import { ItemsOfACounty } from './0074-items-of-a-county.js';
import { WhatACaseRestsOn } from './0075-what-a-case-rests-on.js';
import { WhatWasPaidGoesBack } from './0076-what-was-paid-goes-back.js';
import { TheHouseholdsHome } from './0082-the-households-home.js';
import { WhoWasStruckLater } from './0083-who-was-struck-later.js';
import { AdvancesToTownships } from './0084-advances-to-townships.js';
import { WhoWasWithThem } from './0085-who-was-with-them.js';
import { WhomAStrandIsAbout } from './0086-whom-a-strand-is-about.js';
import { TheFirstDayStands } from './0087-the-first-day-stands.js';
import { WhatACaseLeadsTo } from './0088-what-a-case-leads-to.js';
import { WhatIsAskedOfTheEnterprise } from './0089-what-is-asked-of-the-enterprise.js';
import { ReviewsByWhatWasStruck } from './0090-reviews-by-what-was-struck.js';
import { AgreementsOnSharing } from './0092-agreements-on-sharing.js';
import { WhoKeepsTheRegister } from './0100-who-keeps-the-register.js';
import { DaysOfTheYear } from './0101-days-of-the-year.js';

/** In the order they are run; never edited after a release. */
export const migrations = [
  Engine,
  Ground,
  EnterpriseRoom,
  HazardRoom,
  ProposalRoom,
  Ledger,
  HazardWhole,
  Pages,
  ThreeMusts,
  Governance,
  Disaster,
  HouseholdRoom,
  Relief,
  Enforcement,
  KeysAndFiles,
  KeysOfPersons,
  WhoServes,
  BankLines,
  HazardFilters,
  FieldDigests,
  PartnerFilters,
  SeveralFiles,
  FirmsAndHazards,
  WhatActsAreGiven,
  OpinionsOnListing,
  DutiesToTheirEnd,
  BodiesAndTheirWork,
  WhatTimeBrings,
  TheYearAssessed,
  LettersToLeaders,
  WhoIsBarredAndHeard,
  WhatIsInPlace,
  RulesReviewed,
  WhoCame,
  WhatIsTakenBack,
  HowTasksEnd,
  WhatIsDecidedFurther,
  WhoHeldThePostThen,
  ListsToTheirEnd,
  WhoBelongs,
  WhoWasInspected,
  WhatFollowsFigures,
  WhatFinesGoBy,
  WhatCasesLeadTo,
  PlansThatBind,
  VisitsMadePublic,
  OfficersAndEquipment,
  WhoInvestigates,
  WhatFollowsAResult,
  ReviewsAndScenes,
  AHazardThatCannotHide,
  WhatFirmsFindThemselves,
  CriteriaAndMeasures,
  OneHomeOneRemedy,
  AHouseholdsYear,
  WhatClosesIsLookedBackOn,
  WhatFirmsCallGeneral,
  WhatIsLeftOut,
  ReviewsThatFollowTheLosses,
  TheDayItFellDue,
  WhoWasHeldToAccount,
  WhoInterferesSeesNothing,
  WhatFallsWithItsGround,
  ItemsOfACounty,
  WhatACaseRestsOn,
  WhatWasPaidGoesBack,
  TheHouseholdsHome,
  WhoWasStruckLater,
  AdvancesToTownships,
  WhoWasWithThem,
  WhomAStrandIsAbout,
  TheFirstDayStands,
  WhatACaseLeadsTo,
  WhatIsAskedOfTheEnterprise,
  ReviewsByWhatWasStruck,
  AgreementsOnSharing,
  WhoKeepsTheRegister,
  DaysOfTheYear,
];
