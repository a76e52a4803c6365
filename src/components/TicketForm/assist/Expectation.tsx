'use client';
import { useWatch } from 'react-hook-form';
import { expectReply } from '../../../core/rules/expectation/expectReply.js';
import { toWall } from '../../../core/rules/expectation/zonedTime.js';
import { useI18n } from '../../../i18n/useI18n.js';
import { Clock } from '../../../ui/deskIcons.js';
import { useMinute } from '../../../ui/useMinute.js';
import { useAssist } from './context.js';

/** When the answer may be expected and where it comes, said before Send is pressed. */
export function Expectation() {
  const { form, desk } = useAssist('Expectation');
  const { messages, format } = useI18n();
  const words = messages.expectation;
  const now = useMinute();
  const departmentId = useWatch({ control: form.control, name: 'departmentId' });
  const department = desk.departments.find(({ id }) => id === departmentId);
  const { replyBy, opensAt } = expectReply(desk, department, now.getTime());
  const zone = (department?.hours ?? desk.hours)?.timeZone;
  const hasOtherZone = zone !== undefined && toWall(now.getTime(), zone) !== toWall(now.getTime(), format.timeZone);
  const { email } = desk.viewer;
  if (!replyBy && !opensAt && !department?.waiting) return null;
  const sentences = [
    opensAt && words.closed(format.soon(opensAt, now)),
    replyBy && words.replyBy(format.soon(replyBy, now)),
    (department?.waiting ?? 0) > 0 && words.waiting(department?.waiting ?? 0),
    hasOtherZone && (opensAt ?? replyBy) && words.yourTime,
  ].filter(Boolean);
  return (
    <div className="tkd-expectation">
      <Clock aria-hidden size={16} />
      <p>{sentences.join(' ')}</p>
      <p className="tkd-expectation-where">{email === undefined ? words.where : words.whereMailed(email)}</p>
    </div>
  );
}
