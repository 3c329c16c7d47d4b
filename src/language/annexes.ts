/**
 * The label that heads an annex, alone or with its number and title: `Bijlage`, `BIJLAGE 2`, `Bijlage A: uitgaven`,
 * `Bijlage bij de brief van 3 mei`. A sentence that begins so ends in a stop.
 */
export const annexLabel =
  /^(?:(?:Bijlage|BIJLAGE|Annex|ANNEX|Appendix|APPENDIX)(?: (?:[Nn]r\. ?)?(?:\d{1,2}|[A-Z]|[IVX]{2,4})(?![\p{L}\d]))?(?:(?: ?[:–—-]|\.)? (?<title>.{2,140}))?|Bijlagen|BIJLAGEN)$/u
