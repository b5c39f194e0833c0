/** Patterns whose work may grow faster than their text, or that the checker does not decide, and what bounds the text. */
export interface Bounded {
  /** Characters that such a pattern is given at most. */
  readonly most: number;
  readonly because: string;
  /** File → how its patterns begin. */
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

export const BOUNDED: readonly Bounded[] = [
  {
    most: 4000,
    because: 'a message is cut to so many characters, and of a clause the last 600 are read',
    patterns: {
      'src/answering/alignment/term.ts': ['^[\\d.,]*\\d[\\d.,]*$'],
      'src/answering/clauses.ts': [
        '(?:(?:can|could|would|will|do|does|did) (?:y',
        '(?:,|;|:)?\\s*(?:\\band\\b|&|\\bplus\\b|\\bas well',
        '^(.{0,2000}?)[:—–]\\s+((?:(?:in|on|at|to|with',
        '^[\\s,.:;!-]*(?:(?:(?:can|could|would|will|do',
      ],
      'src/answering/listed-heads.ts': [
        '\\s*(?:,|\\band\\b|\\bplus\\b|&|\\+)\\s*',
        '^(?:which |what )?((?:(?:the )?(?:date|day|w',
      ],
      'src/language/en/asking/ask.ts': [
        'what(?: \\w+){0,4}? (?:do|does|did|is|s)(?: ',
        'how (?:many|large|big|much|numerous|strong)\\',
        '^(?!.*\\b(?:who|whom|what|which|when|where|wh',
        '^(?:and |so )?(?:(?:does|do|did|has|have) (?',
        '\\bwhen\\b|(?:on |in |by |from )?(?:which|what',
        '\\bwhere(?:abouts)?\\b|(?:in |at |to |into |fr',
        '\\b(?:with |by |to |from |between |among )?(?',
      ],
      'src/language/en/asking/cues.ts': [
        '\\b(?:before or after|before,? during,? or af',
        '\\b(?:is|are|was|were|be)(?: \\w+){0,4} expect',
        '\\p{Ll},\\s+(?:the|a|an)?\\s*\\p{L}',
        '^\\W*(?:what an? (?!.*(?:\\?|\\b(?:is|are|was|m',
        "\\bwhat(?:'s| is| are| was| were| will be)? (",
      ],
      'src/language/en/asking/forms.ts': [
        '^\\W*(?:(?:so|and|but|wait)\\s+)*(?:is|was|are',
        "\\bwho\\b|\\bnamed?\\b|\\bcalled\\b|\\bwhat(?:'s| i",
      ],
      'src/language/korean/copular.ts': [' will (.*) take place$'],
      'src/language/korean/read.ts': [' of (.+)$'],
      'src/language/shorthand.ts': ['(^\\W*|[.?!,]\\s*|\\b(?:and|but|so)\\s+)(?<!=)y('],
      'src/text/clean.ts': ['<(?:script|style)\\b[^>]{0,200}>[^<]{0,2000}<'],
    },
  },
  {
    most: 2000,
    because: 'a longer sentence is cut; what stands before a date is 30 characters of it, or 24',
    patterns: {
      'src/reading/brief.ts': ['\\s*\\((?:left|right|center|centre)\\)$|,\\s(?:a'],
      'src/reading/draft/happenings.ts': ['^(?:the|this|that|these) ((?:\\p{L}+ )*?)(\\p{'],
      'src/reading/draft/naming.ts': [
        '(?:["“]|\\b(?:the|a|an)\\b)[^,]*\\b(?:talks|mee',
        ' (?:focusing on|to discuss) .*$',
      ],
      'src/reading/draft/phrases.ts': [
        "\\b(?:\\p{Lu}[\\p{L} ]{0,40}['’]s|the|their|its",
        '\\bfollowing (?:a )?(?:similar|earlier|previo',
        '\\b(?:is|are) believed to have sent ((?:[\\p{L',
        '(?<!\\p{L})(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)',
      ],
      'src/text/direction.ts': [
        "\\b(?:will|won[’']t|shall|would|must|should|p",
        '(?<!\\b(?:came|went|flew|met|had|sent|close|n',
      ],
      'src/text/months.ts': [
        '(?:\\p{Lu}\\p{L}+|\\b(?:Mr|Mrs|Ms|Dr|Sir)\\.?)\\s',
        '(?:(?:(?:january|february|march|april|may|ju',
      ],
      'src/text/years.ts': ['\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|of|['],
    },
  },
  {
    most: 600,
    because: 'a longer line is no line of this kind; an owner is looked for at the beginning alone',
    patterns: {
      'src/reading/manuscript/boilerplate.ts': [
        '^[^.!?]{0,120}(?:[.!?]\\s?)?all rights reserv',
        '^read (?:more|the full (?:story|article|repo',
        '^(?:share|tweet|e-?mail|print|save|bookmark|',
        '^(?:(?:related|more|most|recommended|latest|',
        '\\b(?:said|says|told|asked|was|were|had|did|w',
        '^(?:©|\\(c\\)|copyright)\\s?(?:©|\\(c\\))?\\s?(?:\\',
        ' all rights.*$',
        '^(?:sign up|subscribe|register|sign in|log i',
      ],
      'src/reading/manuscript/byline.ts': [
        '^(?:the )?(?:(?:world|business|sports?|local',
        '\\s*[([]?[\\w.+-]{1,40}@[\\w.-]{1,60}[)\\]]?\\s*$',
      ],
      'src/reading/manuscript/credit.ts': ['[.!?…]["”’\']?\\s*[([]((?:[Cc]ourtesy of |[Ff]'],
      'src/reading/manuscript/plain-source.ts': ['^(\\*{1,3}|_{1,3})(?=[^\\s*_])[^*_\\n]{0,300}[^'],
    },
  },
  {
    most: 200,
    because: 'a name is 12 words at most, a title is cut, and a pronoun is told by 20 characters before it',
    patterns: {
      'src/reading/folder/article-file.ts': ['[,;:\\s]+$'],
      'src/reading/names/entities.ts': ["^.+['’]s? (.+ministry|.+department|.+office)"],
      'src/reading/names/pronouns.ts': ['(\\p{L}+)\\.? $'],
    },
  },
  {
    most: 200_000,
    because:
      'an article is no longer; each run of marks, blanks or markup is taken from its first letter, and goes to the end of the text if it has none',
    patterns: {
      'src/reading/manuscript/markup.ts': [
        '[\\s\\uFEFF]+|<\\?[^>]*>|<!--[\\s\\S]*?-->|<!doct',
        '<!--[\\s\\S]*?(?:-->|$)|<(script|style)\\b[\\s\\S',
      ],
      'src/text/sentences.ts': [
        '(?:^|[\\s("“‘\'])(?:mr|mrs|ms|messrs|dr|prof|s',
        '[^\\n]+(?:\\n(?![^\\S\\n]*\\n)[^\\n]+)*',
        '(?<![.!?…])[.!?…]+["”’\')\\]]*(?:\\[\\d{1,3}\\]){',
        '\\s(?=\\S*$)',
      ],
    },
  },
  {
    most: 10_000,
    because: 'the words are those of whoever runs the program, or of its own errors',
    patterns: {
      'src/cli/conversation.ts': ['^\\/(\\S*)\\s*(.*)$'],
      'src/cli/now.ts': ['(?<=\\d[T ]\\d.*)(?:Z|[+-]\\d\\d(?::?\\d\\d)*)$'],
      'src/discord/errors.ts': ['^\\s+at .*$'],
      'src/knowledge/yaml.ts': [' at line.*$'],
    },
  },
];
