import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { weekdayInWords } from '#platform/i18n/format.ts'
import type { Appointment } from '../referral.ts'
import { sayToResident } from '../say.ts'

/** When she is expected, in her language; nothing when she may come as she likes. */
export function AppointmentSaid({
  appointment,
  language,
}: {
  appointment: Appointment | undefined
  language: Language
}): VNode | null {
  if (appointment === undefined) return null
  const say = sayToResident(language)
  const day = weekdayInWords(appointment.on, language)
  const { time } = appointment
  return (
    <p>
      <strong>
        {time === undefined ? say('ownAppointment', { day }) : say('ownAppointmentAt', { day, time })}
      </strong>
    </p>
  )
}
