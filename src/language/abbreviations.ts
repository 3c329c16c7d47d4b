/** Abbreviations without their last dot, in lower case. After these a sentence always goes on. */
export const neverEnds: ReadonlySet<string> = new Set(
  `nr nrs no art artt blz pag p pp dr drs mr mrs ir ing prof dhr mw mevr ds jhr gen lt kol plv st
   d.d bijv bv t.a.v m.b.t i.s.m t.b.v i.v.m n.a.v o.b.v o.a m.n t.w d.w.z i.c resp vgl zie incl excl ca circa t.v.v
   t.g.v t.o.v m.i.v t.m o.l.v w.o a.d h.a afd hfst par bijl vol ed eds red tel kst kamerst aanh
   stb stcrt trb pb pbeu jo zgn evt max min gem o.g.v m.u.v d.m.v a.h.v t.n.v z.s.m i.o i.g.v`
    .split(/\s+/)
)

/** After these a sentence ends when a word with a capital follows. */
export const mayEnd: ReadonlySet<string> = new Set(
  `jl a.s c.s mld mln enz etc e.d e.a ev e.v s.v n.v b.v v.s m.a.w j.l
   jan feb febr mrt apr jun jul aug sep sept okt nov dec`
    .split(/\s+/)
)

/** Words with a capital that go on after «c.s.» or «jl.»: what is cited follows the name or the date. */
export const goesOn: ReadonlySet<string> = new Set(['kamerstuk', 'kamerstukken', 'handelingen', 'aanhangsel', 'stb', 'stcrt', 'trb'])
