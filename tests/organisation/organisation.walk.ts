import { entered, step, type RoomWalk, type Walking } from '../support/walk.js';
import { newId } from '../support/world.js';

/** An officer of the register, whom nobody walks with as themselves. */
const officer = async (walking: Walking): Promise<string> => {
  const { id, at } = await walking.one<{ id: string; at: Date }>(
    `select o.id, o.acted_at as at from operator o where o.subject = 'officer-16'`,
    [],
  );
  walking.notBefore(at.toISOString());
  return id;
};
/** The version as it stands once others have acted on the officer. */
const version = async (walking: Walking) => ({ expectedVersion: (await walking.standing('Operator')).version });
const trains = async (walking: Walking, kind: string, hours: number): Promise<void> => {
  const training = { kind, hours, trainedUntil: walking.on(), examinedOn: walking.on() };
  const officer = { operatorId: walking.idOf('Operator'), examination: 'PASSED', document: '溪应急培〔2026〕2号' };
  const { refusals } = await walking.send('head', 'recordOfficerTraining', {
    ...{ idempotencyKey: newId(), ...training },
    ...officer,
  });
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
};
/** Whoever is certified anew has lost the certificate, and has been trained since. */
const withoutCertificate = async (walking: Walking): Promise<void> => {
  const from = { ground: 'LEFT_ENFORCEMENT', withdrawnFrom: walking.on(1), document: '溪府法〔2026〕2号' };
  const on = { id: walking.idOf('Operator'), ...(await version(walking)) };
  await walking.send('head', 'withdrawCertificate', { idempotencyKey: newId(), ...on, ...from });
  walking.pass(3);
  await trains(walking, 'ENTRY', 160);
};

export const walk: RoomWalk = {
  acts: {
    leavePost: step('leader', (walking) => ({ lastDay: walking.on(), reason: '调离' })),
    appointAssistant: step('head', async (walking) => ({
      postId: await walking.postOf('technician'),
      name: '甲某',
      account: `technician-${walking.serial}-${walking.type}-${walking.at}`,
      beginsOn: walking.on(),
      lastDay: walking.on(300),
      document: '溪应急聘〔2026〕1号',
    })),
    issueCertificate: step('head', async (walking) => ({
      ...(await withoutCertificate(walking).then(() => version(walking))),
      certificateNumber: `演证${walking.serial}-${walking.at}`,
      validUntil: walking.on(700),
    })),
    renewCertificate: step('head', async (walking) => ({
      ...(await trains(walking, 'ROUND', 80).then(() => version(walking))),
      validUntil: walking.on(900),
    })),
    withdrawCertificate: step('head', (walking) => ({
      ground: 'FAILED_EXAMINATION',
      withdrawnFrom: walking.on(1),
      document: '溪府法〔2026〕1号',
    })),
  },
  nouns: {
    Holding: { stages: { [entered]: [null, 'appointAssistant'] } },
    Operator: { stages: { [entered]: [null] }, key: officer },
  },
};
