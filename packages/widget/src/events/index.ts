export { type ContactChannel, type EssOrientationContactDetail, EssOrientationContactEvent } from './contact';
export { type EssOrientationFaultDetail, EssOrientationFaultEvent } from './error';
export { type EssOrientationReferralDetail, EssOrientationReferralEvent, type ReferralChannel } from './referral';
export { type EssOrientationRestartDetail, EssOrientationRestartEvent } from './restart';
export { type EssOrientationResultsDetail, EssOrientationResultsEvent } from './results';
export { type EssOrientationStartDetail, EssOrientationStartEvent } from './start';
export { type EssOrientationStepDetail, EssOrientationStepEvent } from './step';
