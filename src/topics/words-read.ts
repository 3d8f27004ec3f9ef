/** How many words of a text are read: a story says what it is about in its first screens, the rest is background. */
export const WORDS_READ = 800
