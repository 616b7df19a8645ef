import type { Id } from '#kernel/ids.ts'

export type ChannelId = Id<'contact-channel'>

export const channelKinds = ['phone', 'email', 'letter'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** Whose telephone, mailbox or letter box it is. */
export const owners = ['self', 'household', 'relative', 'neighbour', 'professional'] as const
export type Owner = (typeof owners)[number]

/** One way to reach her. */
export interface ContactChannel {
  readonly id: ChannelId
  readonly kind: ChannelKind
  /** +33612345678 for a phone, small letters for an e-mail, the lines of the address for a letter. */
  readonly value: string
  /** As it was said to us. */
  readonly typed: string
  readonly belongsTo: Owner
  /** Who answers there, when it is not herself: « Mme Petit, voisine ». */
  readonly holder: string | undefined
  /** Absent: not asked. */
  readonly mayLeaveMessage: boolean | undefined
  /** Somebody else may read or hear: no word there says who writes nor why. */
  readonly isDiscreet: boolean
}

/** Whether paper is the only way to reach her. */
export function isLetterOnly(channels: readonly Pick<ContactChannel, 'kind'>[]): boolean {
  return channels.length > 0 && channels.every((channel) => channel.kind === 'letter')
}

/** Whether a message left there may say who calls: never on a discreet channel, nor where it was refused. */
export function mayLeaveNamedMessage(
  channel: Pick<ContactChannel, 'isDiscreet' | 'mayLeaveMessage'>,
): boolean {
  return channel.mayLeaveMessage === true && !channel.isDiscreet
}
