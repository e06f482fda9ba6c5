/** Where a member's role was said: `column` its heading, `label` a label before it, `cooperation` "phối hợp với", `suffix` "… chủ trì" behind it, `person` a person where roles and persons stand together. */
export const MEMBER_READERS = ['column', 'label', 'cooperation', 'suffix', 'person'] as const;
export type MemberReader = (typeof MEMBER_READERS)[number];

export type MemberRole = 'lead' | 'support' | 'person';

/** One office, group or person of a cell, as written. */
export interface Member {
  /** NFC, on one line, without bullets and closing signs; nothing expanded. */
  readonly text: string;
  readonly role: MemberRole;
  /** A named person or the holder of a post, not an office. */
  readonly isPerson: boolean;
  /** How its role was found. */
  readonly reader: MemberReader;
  /** Position in the cell's text. */
  readonly start: number;
  readonly end: number;
}

/** The members of a cell by role. */
export interface Organisations {
  readonly members: readonly Member[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  /** Words that name nobody: the reason for an issue. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}

/** A stretch of the normalised text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}
