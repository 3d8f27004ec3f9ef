import wirecopy = require('wirecopy')
import dateline = require('wirecopy/dateline')
import exporters = require('wirecopy/export')
import names = require('wirecopy/names')
import quotes = require('wirecopy/quotes')
import topics = require('wirecopy/topics')

const article: wirecopy.Article = wirecopy.analyzeArticle('text')
const filed: wirecopy.Dateline | null = dateline.parseDateline('text')
const people: wirecopy.Person[] = names.normalizeNames('text')
const said: wirecopy.Quote[] = quotes.extractQuotes('text')
const about: wirecopy.Topic[] = topics.classifyTopics('text')
const page: string = exporters.toHtml('text', article)

export = [article, filed, people, said, about, page]
