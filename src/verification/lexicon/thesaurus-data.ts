/**
 * English words, commonest first: "stem kind-and-rarity same… ~ near…". Kind is n for a noun, o for another word; rarity 0 to 5.
 * "Same" are line numbers, in base 36, of words that say the same; "near" of commoner words used in the like way, opposites
 * among them. Made once from WordNet 3.1 (synonyms, derived forms, near hypernyms; Copyright Princeton University, used under
 * the WordNet licence) and GloVe vectors (public domain). Not edited by hand.
 */
export const thesaurusLines = `the n0
and n0 842
for n0 ~ 1 0
that n0
was n0 ~ 0 3
say o0 v0 3xo l0 160 uv a3 36i tg 7j 1h4 35 4m ~ 3
with n0 ~ 1 2 0 3
from n0 ~ 2 0
his n0 ~ 0 6 4
has n0 ~ 3 4 1
are n0 ~ 1
have o0 ~ a 3 9 5 4
but o0 27 28j 1j tq ~ 3 1
were n0 ~ b a 1 4 7
not o0 r3 ~ c 3 b 5
thi n0 ~ 3 c 0 e
who n0 ~ b 9 e 1 5
thei n0 ~ b e c a 5 3 d
had n0 ~ b 4 9 d h g 3 e c
which n0 ~ 3 9 f c 1 0 b e
will n0 xb 3gy ym 5ff yu 13z ze o4 au5 30k wm hx o6 15r 25y 4o 1gk ~ e b 3 h f
their n0 ~ h 8 0 b 1 6 c
its n0 ~ 0 l f j 2 6 3
one o0 3kd 14a 2be oo 12w 5c 4m d1 1s 1p3 ~ f 0 c 3 e
after o0 2pv 3i 1lk ~ c
new o0 96 ow rt 49 11d wf o9 1bd 12u jd 13 8s aq 2a7 a4 ~ 0 2 f m n 6 1
been n0 ~ b i 9 d 4 h e 3 a
also o0 1th 4aj 6x ~ 9 j q 1 b 3 i 4 e
would n0 ~ k e h 3 b c 5 f
two o0 oo ~ n 6 0
more o0 ~ n c f
first o0 6q 5g 508 8ue 5ai 2xx zw 5wd ea 4ua 2u9 6r jd 6q3 qy 7b a7 ~ n 0 f o t 4
about o0 oq d0 154 4d 1n 7q cn 1mz 1b 1pe ~ u 3 n f 5 c
when n0 ~ c o n h 3 b
year n0 a6 29 cg jj c7d ix ~ v o f c q n x 2
there o0 fc ~ c f h 3 e n w b
all o0 3iu qm 54 t8 7u 5c ah mn 4w3 ~ h z n e u c b 1 0
out o0 97 mz 7c 2m 11b 480 1mf 3jh 1ae 3ec acf 2nh 6c3 2kx ~ 10 c h n x
she n0 ~ x b c g 4 i n h 8
other o0 3k aw 49 38 p 1fq 7g 1n8 ~ 10 h 1 t n a b u d
person n0 ~ 13 h 10 5 z u b n e
her n0 ~ 8 12 l b x n 6
percent n0 48n 1ak 3km ~ y
than n0 ~ u w n c 10 z y f
over o0 qm 1hz fo 37 l3 ul ~ 6 11 0 w n t 2 c 17
into n0 ~ 11 7 0 18 x n
last o0 8h 1hz 27n 7c 37 6c l3 33 ev ea o0 lj 7g d4 1kc 1dm w3 4z8 4qb 3m 17c 1p7 ~ y o v c 18 n
some o0 w 2h 154 4d 31 2be 1x 3t 1mz 4b 1ei ~ u 17 z 10 13 n b h c
govern n0 a8 ka fx ci 4h 10u 98 hx 15r kr a3 1l6 lu ~ 3 s e
time n0 ~ x f c n v y o 1a 0
you n0
world n0 ix 9w6 1ed zz 18a f9 1t5 ad dly 2x 6lb 48 1by 2is cv0 12h ~ 1d v 0 f n 10
can n0 4g2 cc 199 1hm ao 61 cs 38h 2fr 16y vh 2bc 52m ~ k e 1e s h b a
three o0 oo 1kr 3w3 348 ~ t n 1a 13 10 v 6 y 11
presid n0 a8 65 fb ed gi 2p7 1x4 ei 9b6 59r ~ 1c
onli o0 tu c t8 2m3 27 36b 28j tq d1 2i5 685 ~ n e f z 10 1d 17 1b s
state n0 ~ 1c 1j 13 3 s j e 1 r
million o0 3a 1ob ~ y 16 14 17 u 1b 1a
could n0 ~ s e k h 1g b 3 c 5
most o0 w d0 pa 7q cn 1pe ~ u n 13 1b 17 1j 10 f c
against n0 ~ 18 2 1a 0 o c 6
them n0 ~ h 11 10 1b 13 l e 1j c
what n0 ~ 3 5 f c e z
him n0 ~ 1p 8 11 x 15 b c
unit o0 ai6 1mh 4do 7p 14a 1no 2fc l5 2ob 3df g0 15z n 2d0 1ir abf mn ~ 1k 1j 2 18 1f 0 v 1 1c
dure n0 ~ o y 1a 1d v x
befor o0 fe 49 ~ o x 1d 1a c 1t v
may n0 ~ 1m s e 1g k h j f 3
sinc n0 ~ y 1a o 1t x 1u 1d c q
mani o0 13g 1b ~ 1n 13 u 10 z b 14 1p h
while n0 45t 18u 2yv ~ 1 c o x 6 1d 1u 2 18
where n0 ~ z x n j h c 3 1j 1
becaus n0 ~ c e 3 1q x f 1m h 1j
now o0 zv le 4iq 56w jl 88 ~ c z 1j 9 e 1z n h s
citi n0 2so 77n 1ax 16n ~ 1z 0 1k 21 1x
make o0 ~ s e 1m k 1g 1j 1p 1e h
like o0 3p9 ge mx 1ru ew j6 c1a 4m h1 1d2 15j 6k 1r8 3pd 126 103 kl ni jy 13o 20o ~ 1m s 1e 1v e k 1q h 20
between o0 ~ 18 6 j 1z 7 t 1w 0 w
did n0 ~ e h s 1m c 5 3 1q 20
just o0 23d c 1a6 1gg za 4p 29d 2w8 67 28j 1j 3o9 2fn 5r9 tq 6ui ~ 21 11 1e z n 1d 17 1q
nation o0 1xt 2a dd 7k 3d sq zb 2x 48 xt sk 3ut 2bu 2j8 205 1ie ~ 1s 1c 1k 1f 0 21 m 1n n
day n0 3jo hf qg 5nj 54d 4l y ~ 1a o 1d 1u 1t x 1h 1w c
countri n0 55 1xt dd 28 yy ~ 1c 1k 21 1f 9 1n 1s 10 18
under o0 pp ea ~ 0 7 y 18 6 1j 11 10 23
such o0 3t ~ 13 24 1x a 1n 1b 1 10 2
second o0 2o vr 2q9 39q d5 vx 27u 62 19e ~ v 1a n 1d o 0 1j 1h 1u
then o0 7g 4w ~ x 1u 11 c 1d 27 19 12 1z
compani n0 2sl iz 6e4 ~ 1s m
group n0 ix 67 1qh rb 1s 1d2 ~ 13 1x a 2a 1c j 2f r n
any o0 1b 1ei 6kh ~ e 20 1j 10 1q f z 23 c
through o0 tz ga l3 ~ 19 11 7 1u 0 1d 2e 18 x
china n0 7jq 74 a0c f5 ~ 2a 1k
four o0 oo c0j 3ky 108 ~ 1h t n 1a 1j v 10 29 2d
be n0 ~ q b 4 h d e i c 20
down o0 cc o2 3jk 49t 66t 4aa bw l3 5i dd ea 11 4hu 64 1d9 1cj 277 i1 1en ~ 27 19 1y 18 2e 1p
war n0 d2b ry de h4 2k1 1dw 2zf 36o ~ 1t 1w y 1s
back o0 4io 4s8 r0 2q9 3y 266 2d 9i 71n 198 62 nb sh 38g ie 72z ~ 11 19 2m 2e 2i 27 x 1r 1u
off o0 97 2b3 2vd 95 5i tm 16y i1 ~ 11 2o 2m 27 19 18 1u 2i x
south n0 9lk 12l 2eu am apc 1fh 2ld ~ 2a 1s 1z 1k
american o0 9x fg ~ 14 5 13 1k 1s 1x h 1f 0
minist n0 dj 3cs 3hi 699 ~ 1c 28 1i
polic n0 d2y 7f s3 5p 1ra 147 ~ 1c
well o0 254 19l 4p aq 1uh 17g 6ug 7v ~ 1 1n c 13 1x n u 1j 23
includ o0 hp sg 48x 69y 1pc 5f n7 ~ 2c 13 1 2 2u t 1h 6 1x
team n0 2g 185 84e 1s ~ v 2k
intern o0 1vo 4e f9 2n9 3me cw 1f 12h nn 288 zb 28 bbq 3z9 36r 9pf ~ 1s 2 2a 18 2r 0 m 2u p
week n0 cg 63 ~ 1a 29 y o 1w 1u 1d 1h 1t
offici n0 ci qj ka 1f8 65 rz 2ku ~ 1c 5 2t b 2y q p 4
still o0 1x2 1t6 32 4j 814 80c 291 2uc 8cs 103 1vi 2jk 2kq r9 62m c7 cbz ~ 21 c q h b e z 20 1m
both o0 1b ~ 2u 13 t 1 1x 10 6 1j 1n
even o0 29 1k4 22x 5p8 1jk 6qw 3ln b5 rz 1rh 1wk 30 rl t2 t3 c7 5nj 54d cg ~ 20 c e 1q h 2u 1j 17 1m
high o0 12i 1c3 y1 69l c4 1h3 1rf 23e z7 1a b5 32q 34y 2bo 16h ~ 16 2u 0 p 1 1z 2 7 6
part n0 ~ 0 f 2u n j 21 1z 1j v
tell o0 2kd 67m 2n2 iy 96 a3 4gl 5 2l7 8cq 28x ha 1ae 210 ~ 1e 1q p 2z 12
those n0 ~ 10 1x 13 32 1p 1b h 20 1n
end n0 1qq 8h 1eq l3 fi 1a 4w 30b hs 2bc 27n qm 1hz 18 ~ f 1d 2o o 1u y 0 29 1w
former o0 49 bda v 3i 3h 976 13 7g gn ly ~ 1i g
these n0 ~ 36 1x 13 10 2c 1b 2u a 1n
billion o0 1l 1ob ~ 16 y
work o0 ~ 2u f 1 1d 23 2 21 34 e
our n0 ~ l 1q 10 23 36 m 32 2u 1e
home n0 59 nn 7uu 4k 3g 1ek zb 28 25h lh b0 ~ 1z 2o 11 21 n c 1a l x
school n0 9r 2m dv 9l4 c1d gx 313 1mg ~ 33
parti n0 fx ~ 2g 1c
hous n0 9r 5k 7uu 4k ko 5j 3d 1ek 39l 2hn gf 16x j3 3k6 tf 12f ~ 0 1z p
old o0 1rk 2v2 286 os d4 18p 2io bda 1rc 38 7o 1zs 976 7g gn 42b ly ~ n 21 36 y 30 3d x p 1x
late o0 7c to 38 7g gn 8s 12i o 2pv 1lk ~ 2e 4 1u x v i 1a 1d 1t
get o0 ~ 1e 23 27 h 11 32 1m 1g 1p
anoth o0 13 ~ n 1j f 27 2d 0 v 1a 1d
tuesdai n0 ~ 2y 1a o 2z 3i 29 1u
long o0 ef 1ru 4lb 14g 87 1a 38y 428 65l 21x 26t 6k sq 25n qo b69 b7w ~ 30 32 e 21 1j 20 37 2u 1d
five o0 oo 185 2w ~ 2k 1h t n 1a 29 y 1j 2y
call o0 tn oc 6f5 mh 3b3 6s 5vu pn 1jt 13o 4b0 3hg hc vw bk 6r5 5k 9f ej 78 ~ r 3 34 0 23 f j n q
wednesdai n0 9cz ~ 3l 2y 1a o 2z 3i 29 32
militari o0 7f 2zl 82q 147 ~ 2n 1c 2z
way n0 ~ c 27 23 32 1q f 3j h e
use o0 ~ 2c 23 1g 2u 2 e 13 r 39
much o0 bm 9z pv 1b 2c ~ 32 u 17 f 27 20 1q 2u c
next o0 2kc 8h 66 ct 1uf ~ 1a 2y 29 1u y 1d 37 k v
mondai n0 ~ 3l 3p 2y 1a o 2z 29 3i 32
thursdai n0 ~ 3l 3v 3p 2y 1a o 2z 29 3i
fridai n0 ~ 3w 3v 3l 3p 2y 1a o 29 2z
game n0 2ry 64 3nk 2o kg 1iz 7lv 16i 5y3 1iu ~ 2w 2d v 1d 2k
here o0 fc jl ~ z f 29 21 3u 27 3r c 1d
should n0 ~ s e 1m k 1g h b 23 26
take o0 ~ 23 s k 3j 1m 40 3r e i
veri o0 1ju 3i2 ch cx 4m ~ 2u 3t f 32 1n u c
north n0 1d0 2cw bl 9mp 823 16r 2d3 7p ~ 2q 1s 34 1k 1z 7
secur n0 3qw tf m6 2kd zo 1qz 4p 1zz st 1ma 4mx 5gh 10x cd m4 1mi 331 ~ 3q 2z 1c 2t 2d
season n0 3vd cg 3b9 1cv ~ 3y 2w y v 2d 1a
york n0 ~ p 1d 22
how n0 ~ 1q 3 5 32 3r 1e e 35 20
public o0 1cb fl i7 28 6r 9ip 1jh 1f 14d 1rm ax 29m fy 7ao 2z5 ~ 1c 2u 1k 1 1x 20 2 34 1b
earli o0 12i 2i1 38 ct p 13 7g gn a4 1u jd 3r2 ~ 3i 1a 3l 3w 3p 3v 3x 2y o
accord o0 g0 c2 6h9 7fp 18t 21g z5 5h ~ 2z 49 0 f 3 y 2b 1a n
severl o0 aw sq 12m d1 1b j4 ~ 1x 13 t 1h 31 2k 2v 1n 39
court n0 s5 37w 5qq jc 1tm b4h 4qt
around o0 w 154 1mz ab 1b ~ 27 17 18 1z 11 z 21 7 2i
foreign o0 3wr cw 1bk 1vo 2x 144 ~ 2s 1c 2r 2z 2a 14 28
until n0 ~ 1u x 2e 3i 1d o 1w 3u 37
set o0 ~ 1d 3u t n 1h 18 41 k v
polit o0 gw 1c 18s 2x1 q7 aku ~ 3f 42
market n0 oq 40h 426 2zw 44z 1he 6t 3sn 2bq 4d3 17t bi ~ 2f 48
howev o0 291 2uc 8cs 30 c7 ~ c 20 1j 3 e f 3i 31 32
famili n0 1hx 300 ix 3d 3g 1ek 7n6 3l2 2hj 2pf 7q0 3i7 ~ 14 13 2r 36 1x
life n0 1a5 1n1 18a os cjh 2l1 ev ~ 14 2u y 3t 3b 3r 32 n 1d
same o0 mx 2sm 6a 1ju 24 n 5 42 ~ f 1j 1d 0 32 2u 20 31 4j
gener o0 bwo 1nc 6ac 5y us 9sz 7x pe 4r js 9y dl 4km b0 1pi 14p 1v5 j0 80 8f2 5dm 5pk 5n6 4c2 2ho pa 15o ~ 3m a 2u 1i 1x 4a 3h 4i 3q
leav o0 1vf io 7t 25d 4i7 276 70 23h gh da k 7q 2mp fb jm ~ 41 2o 2p o 1u 11 x 1y s
good o0 10n 9l6 12j 4fk 8h 3bj qm 418 2zn pm p0 2if 11d c4 3ea 1ot 196 wf 27 2zc 7q 1ky 1wx pv 12m 10x yo 44 l9 1m2 1kl ua 4uc 495 6ui 2u 6g 1zo ~ 42 3r 1e 23 3j 32 c 1q
top n0 fd 1lp 3np 3kl dn 23e 70 pf 1ll 9es 83 9i lx 2h5 53z ~ n 18 t 2k 1h 3n 3u 6 1a
univers n0 9sz 4n 2is 12h ka ~ 3e
go n0 ~ 27 3j 1e 3r 41 2o 11 23 32
number n0 ~ 1j 1x n 39 1b 1h 10 4b 13
major o0 5g 70 iv d4 gc h8 6b ~ 4b 1n 13 34 n 2c 2v 31 0
know o0 1wv os 1oa ev hq 1hi 3lz 96 25y 8a6 1b4 17b 34u 23x 1m9 w7 ys 2zp 1g7 mj 35o ~ 1e 35 1q 47 5 3j 26 3o r
point n0 wm ht 2d0 y1 mv tz 4fq 1dg 1ki 1pv 7x 1dp 11k b5 1i2 fc 5t8 374 1ll abr 5w 1ns 108 j1 443 tw 2h5 afy 1e6 ~ n 1d 27 f 1j 4m 37 3r 1y
won n0 ~ 2d v 41
six o0 oo 108 ~ 3n 2k 1h t 1a n 29 2y 4b
month n0 cg ~ 2y 1a y 29 49 1w 3l 3w o
dollar n0 6au mj ~ 3a 1l 16 y 4i 33
bank n0 306 2q7 25a 2wx 2q1 ny ~ 2f 4i 44 1c
iraq n0 ff ~ 3q 2n 44 28 1s 2a 1k
member n0 e3 od 1gi ~ 2g 13 4b 1x 31 36 3f 2z 14
each o0 10 5kb ~ n 4m t 1j 1h 2k 3n 1d 4y
area n0 1rt 2a 30i 8rr df 3a5 83 5do xt ~ 1z 22 34 4d 2u
find o0 59 4bu ka th 1eh q9 he ls nr 6r o5 1nl bxf 2rm 6zl l0 354 15r 10s 1pm 2ur kl e20 vi 1zh 1qg 1ma ay 3hq 5y9 lu 5f 2dr 3wj 1a0 2gk ~ 3j 23 47 4v 1e 41 1g 3r h
sundai n0 x1 ~ 3x 3v 3l 3p 3w 2y 1a 32 29
place n0 ~ 1d 1j n 41 3u f 0 1z 4g
base o0 ahx um 6bc ka p4 56 th he 3d 1j0 cvi 1tn r9 62 ~ 2f j 2g 4a 2 p 11 34 2u
among n0 ~ 1x 13 1n 1b 36 31 2v 2u 4b
third o0 fb ~ 2d v 1a 3k n 1h 3u 1j 0
right n0 10 3iu 1qd 1s9 qm tc 1yq 4s4 3vg t8 87 8vc 48k n cw fb 5r 1ve 2fn ax4 8zy rl ah mn 4w3 5p 2fj t3 ~ 2o 4o 3r 11 c 27 e 3j 20
local o0 19h 54g 50s 2fa ~ 48 1x 13 4a 4b 1b 1z 2u 14
econom o0 9b br3 2cq 30j ~ 4h 4i 4r
see o0 bxf 2kd vd 190 hp pj 10s 2ur zo 5t7 2nr os 548 oo 56 xd 126 st 333 17b 67 2wf 103 fj 236 1pc 11g n7 bk y2 1a0 dg 8do 7j 3bl 2dr 1m0 ~ 1e 47 32 4v 1q x 30 q 4s
better o0 po jv lo es v 5ai sq 8ri 25n qo 22n d2 3rh 2q7 mz 4p 1ot vb 4u ~ 3j 23 32 3r 2u 3t 1e 42 47
report o0 up a0 r0 k7 zq qg bg h8 184 p 4a 1cm ~ 35 49 2z 56 3w 3v 3l 3p 3x
kill n0 107 1eq 7c 2m 2dz ~ 1p 2t 3k 1r
hold o0 38j g0 1ia 3gq is bv 190 1a7 98 2sh 1ri v3 1fe 5vp 1ee 1ug 9y 5pb 3ih s3 1t2 9o0 1qu 29e 2wh cs 160 1ne 1ma 2lv 5ao wa 7ad 2ji 62 24b 1pw 14w 624 2pr ~ 41 k s 40 23 1m 3u 58 1a
busi n0 awz 17t py 1tv ej 78 1ps 72z 1pk 6xg 1js ~ 2f 4i 51 2u 21 3b 3j 4o
west n0 c9 7hi ~ 43 2q 34 55 1z 22 37 0
doe n0 dx ~ e 23 1q 32 20 1e 1g 4v 40
own o0 sg z2 4yn ~ l 3c 8 m 2u 4m 23 1p 31
come o0 631 vm ne 492 ct jb gb 1z4 sm 3tn bw 37a 66 2uo 10i 1qe ah nb ~ 4s 41 3j 23 1a 1m h 32 40
law n0 c9o s1 hm 2t 7rj 2fj 5c ~ 4c 1k 2b
woman n0 1oz wj ~ 12 15 14 3h 4l 2r 3k n 1f
power n0 wy 18y 7f f3 93 65 gh 8rh wt 54o 5gb 24k 48k 54l cqq 5c lu cd ~ 18 1c 2a 5n j 1d 1n 3t 1m
think o0 2oj fw 4e0 hp 68 2fu 2c5 13b ip 1m8 bpz 1f2 1h4 9yi nk 15k awq 279 n7 ow 541 pb ~ 4v 1e 1q 4s 5 47 26 32 h
servic n0 hu xi 5x hj 30w fp 1jr aab ~ 5k 48 5d p 2
child n0 16q 2ah ax 402 zp 14j 62d 4lm ~ 5q 14 4k 13 4l 1p 36 15 12
bush n0 gh ~ 1i 3o
show o0 gy 604 27b 3yr 1ho 13p ka iy 2sa s6 1dp 103 4w jl 1fp 8i 62 2cf 6yk 1b5 n7 ~ 5f 5h 4m i j 2u f 3 41
help o0 oq hu xi gs 5g 3fq ec9 vb fp 5t 62 bt 1ir ~ 23 56 41 5o 1m 3j s 3b 5f
chief o0 1w1 6eg diu 6b6 7x 76 9o 188 sl 1j9 3tw ~ 4n 5 38 1i 2z 35 2s 53
saturdai n0 1nb ~ 57 3x 3v 3p 3l 3w 2y 32 1a
system n0 2e0 2g fx 1ut 4j7 ~ j 3s 5t 20 4m 5r 3
john n0 1g ~ 4r
support o0 37i 2a8 xi bow lo ma 5x 4hg 59z 1si 53n oq 4qo hu 2o qj 1fe zq 2q9 ie 9y 5j cs 7f6 ev 72z 462 r9 24b 3qo 1su 59 ~ 2 1c 31 s 2u 3f 4j 2g 53
seri n0 11n a3 86 3es ~ 5w v 1h 2k t 4y 3y 4b 3n
plai o0 2q7 oc hw 1gh 1ep 2ur a92 1i6 2ry 3y 67 aj wr 5w 33n i1 il ~ 1d 5g 2u v 3r 4s 23 4p 26
offic n0 9d ci zj 1lz 2z ed 5r bx h2 us 6i 38k ~ 2t 5y 3g 1c 48 3q 44 53 3d
follow o0 230 qx 1km jb 3u 2u0 1tk 15v 5o 2yg 1y5 25k 3oi nb y2 ~ o 1w 1t 49 3i 1a v 4j 41
meet n0 d7 2ur 1iw s5 10t 6rg 1eu 1lu 3px 27 2mt 5f 1ny ~ 2s 3l 3v 3w 3u k 3p 3x 2y
expect o0 2oj 26p 20w 20o 2wq 9p ag jt 3fz eh s0 14w ~ 24 k 4z 2y s 3u 5s 5f 5o
washington n0 7n ~ 5v 1k 46 1s 2z 2y p 65 2r
european o0 bh ~ 2r 2x 28 1f 2a 1s 4e 0 1c
leagu n0 e3 9s 7p ~ 2w 45 3y 64
final o0 8h 27n 37 l3 1a 1hz c5 lj 2bc ft 1i9 nz 1ha ~ 2e 2d x 1u 5o v 3i 5b 3j
ad n0 1cb 464 ~ 5 23 c 2h 1j 4j 1b r z
without n0 ~ 2h 32 20 c e 1j 1p 1y 1d
british o0 2a dd 28 ~ 2r 6a 1s v 34 p 3i 2n
white o0 4b3 ar8 1b2 r0 4p 8ym qo d37 ~ 3g 5v 6 2r 23 32 0
histori n0 up 30o vo 7g 8i bg ~ 4l y f 4h 1f 1d n 2u 1n
man n0 1oz 68y ad 183 6lb ayf 7f hh 147 481 ~ 5q n 14 3k 3h 4l g 1r 2l
becom o0 380 i1 ~ 4 21 1n 32 3i 2u 2l e n
want o0 jt 1ru tx 8z s0 1r8 3on ud hq 3k1 qi ~ 4v 3j 1e 5s 5o 40 5 23 e
march o0 2yh 2cl c1 ~ 1v 4z y 1a 1w 2y o 66 3u
case n0 s7 gm ij 1nh 1ka 1c1 v5 1y2 ~ 4c 20 3 e 13 36 4t 39 56
few o0 9k ~ 1x 1b 32 4b 1n u 39 36 z
run o0 ~ 4s 11 5b 41 v 2d 1d 1h 3d
monei n0 5i2 28l 1jd 228 ~ 3j 1l 3t 5x 3a 20 23 32
begin n0 ell 508 a7 v vi 2u9 6r jd 6q3 4w 20l me ~ 37 49 3u 1d 1t 41 5o 1u y
open o0 6q 10f v 1ov 2xx zw c8 i8 a7 55 gs 1qr fd 2a 27s 2ue 2ou cw 48 xt 17g pl ~ 6c 2d 3u 29 4g 1u 37 1a 5j
name n0 rs 1ol 9v o6 3o 1fj k7 2n2 bcn oo ys e1 1jx er 1ke 1me 11j ~ 4v 4m 2v 4 6j 53 3i 4j 34
trade n0 5k 17t 2u4 9g e6 ej 78 44z bi 3rq 2fw 1ml ~ 4i 5e 50 2a 51 4e 2j 28 4p
center n0 55 72 1df 2a 4df 14i pg 3wz ln 2dw f8 3tf 36z 2r5 5s 161 189 c36 ~ 3e 65 5t 22 p 4r 3d 5k 46
israel n0 8y
oil n0 r0 16u 5tc 22m
too o0 r 1th 307 4aj 54c ~ 32 42 3t 20 c 2u 27 u 3j
film n0 2us js 70e ks 103 dl yc 5w a7w 37r 8i ~ 6q
win o0 1g5 12i 1gh te vq 56h pq 25k 2uq e9 rn lg ~ 4x 5g 6c 2d 45 5b 5j
lead n0 12j 1x4 125 z1 tz 14g 1pv 7x 76 4o 1ne 1j9 dl da gc 443 4q kv 1s2 oq fe rg 4u 6hw ~ 66 5o 2d 5b 41 5a 5x 1a o
east n0 hl 72v 374 ~ 5l 43 2q 34 55 0 1z 37 2a
central o0 2nk 6u e6 26w al e1 f8 ~ 71 34 0 22 2q 43 5l 1k 2a
air n0 3ui d69 1xu 1ld 6t3 11n i0 83 f0 3af 8vi ~ 6y 5w 3q 59 5t 32
chines o0 k0 2j 2ka ~ 4e 2z 14
town n0 1ax 1jp b9h ~ 22 55 1z 5l 58 4d 3d 71 34
leader n0 70 rg ~ 2s 67 53 3f 2z 2g 1c 62 5j
armi n0 5t 19d ~ 3q 2n 65 4n
line n0 5k 192 wh 1oy g7 r0 97r baf xx ej 5b2 5kq mj 1ps 287 29m bmk 3oi 3af dn ~ 37 6o 4m 3r 0 2i 4w 3m 25
never o0 ~ 26 5s 6c e 4v b 32 h 1m
littl o0 1y3 4nw dz 2tw 3tg 7s 1pd 1ok 989 a4 ~ 3t 6x 27 42 32 4p z 6n 1b
prime o0 xb v he 1ll qy b4g 11w o4 1ad 1lu 9k9 ~ 2s 76 1c 1i 4e 3f 67
die n0 504 1yx jv 1lw 4xa dj bw 3i tm 11 3av dz 3o1 r9 1v1 6m5 4n2 1eq 1a efj mz 8mx 4qb 25d hy pf 6s5 uz i1 3v5 ~ 5i 14 6m 4l 13 5u 6i o 29
least o0 mq ~ 17 1j u 1b 3k n 3n 4y z
put o0 z6 zl 61c 2f1 gu 1i2 yu 2yr fb 3ng 2ed ~ 11 41 23 2o 1m 3j s 27 1p
forc n0 oh pm 6y9 ya 147 5r hk 12b 4q3 104 15q 4ou fh 6gz 14f 3xo b2x 8ci cd ~ 77 3q 73 4o 2n o 1m 52 44
past n0 7y 49 38 vo 1a 3i 13 cg 4ja gn 8s wz 2e 91u c9h ~ 2o 18 2i 5o y 32 11 1d 3r
half n0 fo ~ 2d 5b 18 3n 1a 4y 17 27 1h
june n0 ~ 6l 4z 1v y 1a 1w 66 o 3u
sai n0 2c4 l7 5 q5 ~ 35 3 e 6d 3o c 1q 26 20
feder o0 9lk 3vw fx 7p 12c 11t 28 bry ~ 1k 5p 1c 4c 48 65 2z 6m 53
french n0 2a 8l ~ 6f 6a 2r
peac n0 9w0 5qv 3ym 3y0 a3 bja ~ 4a 76
capit n0 12x 6bd 69 vq ~ 22 72 1c 51 71 75 2a 4i 28
great o0 80 2io 2be 2ei al 2zc 9a 3h 1sc lg 1kz ~ 4p 7a 3t 2u z 3r f 42 1d
union n0 4ey 7k l5 110 43 bl fx 4do 1s 6bn ~ 53 6a 28 2x 76 3f 1c 2g 6t
near o0 w 2kc d0 vm 8h 5o 4p 4o 1n tr cn 1pe ~ 75 55 5l 4d 43 71 1z 22 2q
releas o0 1vf 25d 3xn 94 ax 15o 2ho pf j0 fy 884 i1 725 ~ 3i 7i 1a 2z 4z 49 66 2y 41
small o0 5ij qc 7a ea 602 14j a7v 273 pu 1pd 1ok a4 ~ 6n 2u 1x 4b n 1b 13 1n 34
depart n0 4xa dk6 fo ul 1vf c73 bzz 4o ~ 65 7k 1k 4r 5h 4a 2z 4n 3e
everi o0 10 ~ 54 n 1d 27 4m 1j f 29 z
health n0 1ot sk 1k3 2u ~ 5t 48
japan n0 do 8ch 5lp ~ 2j 1k 1f 2a 1s 74
head n0 wm 1kg 161 6bf 3qr 78 5y ef tz 1pv b7e 70 xc 4w 1j9 kj 443 ~ 5o 4o 2p 38 4s 3u 2o 19 0
ago o0 7g ~ 1a y 1w 4z 29 2y o 5o 49
night n0 16s 8gh cf3 cg ~ 32 29 57 5z 2y 3x 3v 1u 3w
big o0 1oz k6 1li 1c3 to pw 28k 4n yn 7wr 9y 7o kd 5dm qt al 9a 35h 12e 17s 245 642 zt 2uj 1kz ~ 24 7a 32 4s 5o 27 n 6n 3j
cup n0 ~ 6c 6z 2w 1f 45 6b 1g
elec n0 xb l1 1gj 1us bu ~ 3f 1i 4h 1c
region n0 55 fc 19h ~ 22 2a 72 71 2x 34 28 4u 5d
director n0 a8 3z4 tz hv ~ 5y 7x 5 7t 53 65
talk n0 1as 1kd oi b2 25g 4bw 22b 210 rf 8hd ~ 67 35 5s 5f 4v 6k 3o 7m 4a
program n0 11n 3su nk 8p 1kq 7zf ld 60 5s ~ 3e 3b 6u 73 5t 5w
far o0 10p 33y 44v as 3m 1s0 16y 5c ~ 32 3t u 17 6x 1n c 2u 1j
todai n0 29 21 56w jl ~ 3z f z 32 5f 2u 3u 1d 7y
statement n0 4qo 1zu 5g9 iy t0 ~ 7j 2z 5h 3w 3l 35 3p 3v 49
juli n0 ~ 7i 6l 4z 1v y 1a 1w 66 o
although n0 ~ 4j c 20 1j 31 32 4m 2u f
district n0 83 ta u3 ~ 75 55 3e 22 5d 72 58 1k 65
again o0 ~ 2e 1u x 5o 2o 6c 4f c 3i
born o0 n2 ~ 7c 6j 6s g 4v 4 5q 6i
develop n0 3xb 1g5 51r js dv 3cm 7uh kd o9 jd dl gx c1 cma 6nj 2sx 4t1 c6 vb a2 ~ 5e 2a 5x 60 2u 3r 3s 4v 23
council n0 s5 ~ 53 28 8c 67 7p 1s 1c 7k 7t
close o0 2gm 27n 37 1f1 1rc 6c l3 4p le 1a 7q tr 3u eq z3 ul dz 1f3 1f7 1mi i1 2mi 1hz 4tx azh qo a6n 4py cn 129 2p2 9or ~ 6r 2m 1y 87 27 4w 3k 1d 3t
record n0 bv 2ui 3t7 xn 1f6 yo 5w 21u b4z 99g 6y ~ 7r 6z y 1a 5g 5b 1d 2d 7g
along o0 12w ~ 2i 1z 4d 19 5l 55 2u 7q 71
counti n0 83 ~ 8c 1k 75 22 55
franc n0 7l ~ 3a 50 6a 1l 1s 6f 16
must n0 1va u7 4nv s0 ~ 40 s 1g k e 1m 5o 6k 41
spokesman n0 wr 51t ~ 5 89 5y 35 2z 7j 5h 4n 65
your n0 ~ 1e 3c 3j 5n 4v 35 4p 6k 1g
plan o0 2e0 o6 nk 13b ip fx 5gl 86 fj 60 5s ze 2en 16i ~ s k 41 68 3u p 6q 8f m
financi o0 ny 19y ~ 51 5e 5k 4i 6p 2f 4h
april n0 dke ~ 7i 8a 6l 1v 4z y 1a 1w o
recent o0 3i p 7g ~ q 9 49 i 7y 66 r 2y 5h
campaign n0 5to oh es h4 jb 9c 15i 12b cm p5 2j6 18s 3h7 ~ 82 5v 62 4h 3f 8s 48
troop n0 2cl 7f 147 ~ 77 3q 2n 52
whether n0 ~ 47 1q e 3 5 40 20 1m s
lose o0 349 121 5di 8nm ud 1tw 1gh 3lq ~ 6z 3j 6k 4s b 41 37 4x 68
music n0 2bj ua 6y 9bt ks 103 64 ~ 8i
isra n0 6v
need o0 ag jt 1va gz 2xn u7 4nv 6nv s0 sk 6k bej 3bw 2g5 ~ 40 8m 3j 23 1g 5o 5g 41 e
alreadi o0 ~ 30 b q 9 21 i 1m 8s h
russia n0 a9 68h ~ 2j 7w 2a 1k
though o0 ~ 8b 4j c 32 20 1j 30 2u e
might n0 48k 5r 15q ~ 1m s 24 e 40 1g 5o 26 h
free o0 gs fd dco 4j0 3ed j5 15o 2ho 7r 357 7z1 ~ 2i 6e 5c 23 2 3j 7e 1j 3r
hit o0 39i es 3fi tm 2p gb ih yc 42b n4 3u4 1ny ~ 6o 3j 11 4s 5o 27 2d 5b 3k
inform n0 4e3 i7 8ni 4py 2ho 3r7 1fz jg 6hh 1b4 t0 me 1a0 b2 1n2 4v 8ft 8va 39t 41b 333 d8g ~ 35 67 5h 5t 7j 4a 89 14 8v
awai o0 1jc 2vd 2p 11 cw ~ 2o 19 4o 27 7e 2m 5o 1p 3j
control n0 up 7al 2kd 190 us 1a7 2sh 1em zo 5j st cs 188 aet 1ne hj 5r 41w 2p2 4pm hv ~ 60 44 5n 7f 41 j 1c 20 0
within o0 lc ~ 34 4m 1j 2i 87 0 19 2b 25
larg o0 80 1li 1c3 to pw 28k 14g 1q5 yn 7wr 7o qt 52g al 12e 17s ok 642 pu avs 2uj 1kz pa ~ 7s 4b 6n 1x 2u 92 1b 34 1n
economi n0 5e 1n4 2cq yo 60 ~ 2a 4i 8f 1c 28 6t
press o0 oc 8t 5to 3gd h4 18q hk sv 12b 19p ~ 5h p 35 2z 89 7j 3w 3l 3v
agenc n0 12c ci zj 5k py ip 65 ~ 2z 1c 7t 4a 5h p 2f 5t 7j
water n0 66k 7i1 4tk 2vk gh wt 5xh 34p 2q0 ~ 6w
career n0 5k 3o ej 619 ~ 45 6h 6z 5g y 64 8i 8 v
deal o0 tn c2 3ig 4hn ge 125 hp 3nh 314 r0 1hg 1u7 1qu bm hv qx 20r 6eb bi bz 740 59l 6t 2l0 1f0 11g ha rj ~ 8p s 85 37 4a 6k 1m 2f 1a
attack o0 vm 1fc po 1a1 h4 ao 6ef 6o4 hj ab 1dw i1 58e 13d ~ 5i 7f 8u 2t 1o 41 62 6i
side n0 fg dn 83 4kv ~ 85 78 31 2o 58 0 4o 5c 97
seven o0 oo 108 ~ 3n 4y 2k 1h t 1a 29 n 4b
less o0 6n ~ u 17 3t 87 32 1n 6x 42 92
septemb n0 79y ~ 7i 8r 8a 6l y 4z 1w 1v 66
onc o0 1ly ~ 32 21 79 92 x 2e 30 c 8d
clinton n0 ~ 5v 69 8t 1i 3g
main o0 5y al j5 188 sl 1j9 9e ~ 4u 34 0 72 8j 1z n 70 78
due o0 68 5c ~ 66 4j 8b 20 1v o 4z f 1t
committe n0 dr zl 6sr ~ 8g 53 67 7t 28 9d 3f
build n0 51o 6g1 1wd js 8f ka oo ew 2f1 rq 1k7 j3 12f 462 ~ 3g 3d 6r 8p 5x 65 23 8z p
confer n0 e3 6b 67 871 2aa ~ 57 5z 3l 3w 2y 5j 3v 3x 3p
club n0 e3 8yu 4xl 42o 3k6 67 4vc g2 a3 iz ~ 6b 2w 9i 64 45 3d
januari n0 22p ~ 9l 7i 8a 8r 6l 4z y 1v 1w
decision n0 xb 27n hx 15r 6tq 2gk xc yu 13z 1us ~ 7j 8v s 4c e 89 40 c 3
stock n0 95t 7n p3 ie 5j 3ie 3nl j0 ou w6 8so ~ 4i 6t 8h 50 2f
america n0 2r 2b2 19d ~ 28 1f 1k 1s 2a 21 6j 32 9m
give o0 23t 1gb zl z1 1nk 2e2 ka 21p 4n 21m 18t hh 5j pf e5 gh 4km 34z 3u5 uc wt 1pw 1pi 80 5dm 15o bz 1c8 8vr 4c5 xc ~ 41 23 4m 7e 1j 3j 6k 6e 8z
often o0 1hk 3t as3 ~ 4n 2u 32 92 1x h a 39 r
announc o0 v3 7e4 89 e38 2z5 96 5 35 11n 3k5 ~ 8p 8s 3l 3w 3p 3v 4z 49 3x
televi n0 11n 2x3 k3 ~ 5w 73 p 86
industri n0 5k b6q 9au 1di 696 bvx 8f ~ 2f 4i 6t 9b 2a 5j 28 9w
order n0 oc 9t us 324 32t 9wl 1c 1h3 42o 3k6 6d6 640 5kt 18v cl 1l6 10c 5 iz 35 2e0 1iv ~ 41 8m e s 9y 4g 40 7e 6e
young o0 76t 49 bxe 17a 7a p 7db 62d 7s 1x1 3cz cnk 10w ~ 3h 6i 5u 5q g 5a 1x n 4n
palestinian n0 m9 2n1 ~ 8y 6v 7m
age n0 vp 3gi y ~ 3h 5u 4m a4 1j 1d 17 36 b
start o0 6q 508 v zw 1le 5wd 2u9 6q3 4w 1cj 57c 2rw 6r 64 i1 ~ 5o 3u 4s 37 1u 1d 41 29 8d
administr n0 3eg 161 42z ka 1c hv fx 1i 5y dj 7x ~ 5v 2z 9n 65 7t 7k 69 1k 44
russian o0 91 ~ 6a 2r 7l 74 4e 3q
price n0 go sz arn ck 1b7 nj 89c ~ 4i 33 9w 68 50
round n0 4d 9h jv 3m9 4je 21i ew c4 3f0 8ec dua bhn ~ 6c 2d 6r 5b 6z 3u v a7 2k
decemb n0 64l ~ 9u 9l 7i 8a 8r 6l 4z 1v y
human o0 gg cnf h8 bmf 6i 1f4 dly 6lb 1f gw ~ 2l 5c 5e 4l 6m 5u 14 4r 7v
india n0 h0 ~ 2q 7w 2j 2a
defens n0 1fe 185 2w de dwd tf ~ 3q 7f 44 a8 77 2s 2z 1c 9v
ask o0 10c jt 68 bm1 gz 8z s0 rt ~ 35 6k 7j 26 3o 8v 5 9y 1e
total o0 xe 3rw sm 5o qm t8 c4 4l1 2uy 3u4 1s mn 10 3iu 5c 4w3 7hn ~ 4t 1l 16 3a 7d 4y 3n 17 y
octob n0 8z3 ~ ac 9l 9u 7i 8a 8r 6l 4z y
player n0 138 2bj 1l5 il 64 ~ 2w 3y 9t 6b a7 10 5g b 31
bill n0 up ht o0 mj 1zh 47m 12b 89 ~ 8p 9n 5v 3g s 5p
importan o0 8w7 80 72 we 1hy 31a 2n2 1va 26w 27w 7o vo 1d4 24k e1 9a 9o 1g7 7ga 1sc 4yu sl 1j9 41y 1cg l9 ok 19j 1sg ~ 1n 42 2u f 4u 39 34 88 13
southern o0 2q ~ 83 43 5l 71 72 55 75 22 7q
move o0 ~ s 41 1m 3r 7e k 5o 23 93
fire n0 9h 1a1 203 1g 51z 5i4 bwb 2yy s9 4f9 yc 1hm 6o4 3jz dy ~ 2t 5i 7z x 9r 1z 7q ab
popul n0 2is 7uu 2dm ev 5h9 ~ 55 75 28 83 22 am 4t ah 14
rise n0 51r ahu 70r 11x 227 rh kd c6 3t4 34q 1q6 1ga m0 ky 17g 38c ct vb p 2n8 3oa 1dw chv 6h8 2i0 8w1 ~ aa 33 68 16 9w 2m
novemb n0 8h8 ~ ai ac 9u 7i 9l 8r 8a 6l 1v
further o0 12i 11x 1su 87 44v 241 15i 62 ~ 6d an 4j 2h 41 66 3t 1b 9p
nuclear o0 20f 6qz
street n0 awr ~ 78 22 6r 6l 8j 46 5k 4i 5l
media n0 ~ p 9c a1 48 5k 5h 96 a2 7j
differ o0 qb 1vf c73 67m 146 bzz 3s8 1oy 8v5 2wz 2s0 1wg 13 4b 1n8 j4 4oe 1fq ~ 39 4m 36 31 2u 1x 10 6n 2c
issu o0 1zi 1fz dg pm rh gm 25d 94x ch2 mq 1tu 2xp 48 fy 7r da xt wt 2u6 1pi 2en ~ 89 8v 2z 9v 6m 40 aw 7j f
receiv o0 10n 1g5 os 56 5yy 1hh 1ma 1ux 9sm 6qu 3sk 1m3 ou ~ 9y i 4 3i 8s b 3j 41 ax
secretari n0 xi 5y 7x ~ 4n 2s 1i a8 67 65 9q 8g 7t
return o0 ne 2lb 4n 9y 7uo 2xp 1m8 7sj 3hq 7yc 4km 58h 1to 8hr nb 1pi ~ 4o 3i 4s an 41 37 2o o s
colleg n0 4lc ~ 4r 3e 7t a8 86
commun n0 6ij 56q 3c9 pf 3kg u5 469 ee 1iw s6 ~ 55 75 5t 22 60 4k ap 83 7n
eight o0 oo 3e ~ 4y 3n 9j 2k 1h t 4b n 7d
despit n0 5az 9pn big ~ 8s 92 66 c 8b 4j 4z 1a 9p
level n0 wm ht y1 tz 32 1jk vl 1h3 qk 4w 18v j1 1wk 3ua 3jk 91t ~ 33 4m 2u aq 1j 17 z f 9p
whose n0 ~ g 9 5n r 9m 8 n b 30
germani n0 dw5 bb ~ 8l 6a 91 1s 7w
august n0 ae7 lr ~ ai 9l 7i 8r 9u ac 8a ar 6l
chang o0 ~ f an 3r 40 8z 5o s e 4m
church n0 72h 1f1 1h0 ~ 3e b2 9r 3g
german n0 6a b7 ~ a9 7l 6f 2r 2n
station n0 10q 1z3 ed f0 ~ 8u a1 78 7f 77 9o 6r 65 5t
london n0 ~ 46 6f 6r au p 3i 6u
research n0 2qd 1xe k2 ti 15d ~ 8f 56 7v 4r 59 84
black o0 b6e 5t0 1b2 16s 2z7 6jv 7f7 ~ 6g a4 2r 6i 7s 5q 24 7a 0
stori n0 up 30o 1ys vl 6h t0 5v1 3rz 5h 8lj 2l7 23x ~ 4l f 47 1q n 6i 6y 1d 63
europ n0 6a ~ 9x 2a 1f b7 28 8l 1s 91 1k
sell n0 4i 44z kz 9g e6 9y 3sn 6t ~ aa 2f 5n aq 23 5k 8p 41 6p
polici n0 1zu st 78 ~ a8 5e ax b9 5p 4h 9v 1c 8p
visit o0 3o 439 1g8 5jn 67 5f fq nb qe 17x h6 ~ 3z 29 85 2y 8p 57 b0 4o 5z
northern o0 43 7p ~ am 83 5l 2q 75 71 7q 72 55
lot n0 gr 3fx 1zp 1rq 9g 1u7 xx 66h 2if 9y 8x3 2oe qx 3jy w5 4hu 20r 1ir 38h 2dr 5oi 141 2on 3t ih 1aw ~ 7a 4v 5s 3j 27 4s 6x 1e 4p
across o0 ~ 8j 2i 4d 19 55 58 au 18 an
per n0 ~ 1l 54 50 ah 16 7h 3a y 7u
current n0 sd ve 1ji 2ot ki ev 1mv 2ja jl ~ 0 21 b9 f m 4m p r 90
board n0 dr 9q jc zi 4o ~ 84 8g 53 9v 65 7t 0 2z 7k
footbal n0 m3 1k0 aj ~ 6b 9t 2w 64 45 3y 8e
ministri n0 9r ~ 2z 2s 9d 4e 7t 1c 4a 89 8n
worker n0 138 qo ~ 7p 14 5k 13 3b 4k 53 2z 5d
vote o0 1tz xb 1gp yu 13z 1ad 1us 8m5 o8 ~ 82 3f
book n0 2nd 7zw 8xc 5j 8ef 7d1 j0 48 318 76w 8i 2jg 8ur 145 wa 1pk ~ bg
fall o0 34c 5o ri 36x 3tn 4wa oe 834 1ji 1yb ir 45 27d 387 nb qe 3ur 6uh 7c 121 2m 9e 8jz dg 18b 2iu ~ aq 6q 4z y 37 3u 5f 68 aa
role n0 s7 1lz 65 6dn 5kc 1gk ~ 34 62 al 2 2u 3b 31 b 5g
student n0 3v3 2ad h8 ~ 3e b1 4r 5u 86 b2
share o0 i7 169 1kh 6ij 12x 1q1 9g 1ak 1ir 9w ~ aq bw 16 5j aa 31 6t 33 5n
iran n0 10l 9fw ~ 52 at 91 1s 1k 6v 28
process n0 de oq 14f ge 9g 1qu su 1b4 6l hj 23q 4um 1f0 5d7 ~ 3b b9 6q f 3r 7m 37 20 60
agreement n0 4a g0 2e0 89 11g ~ 9g 85 8p 7m 6t 2a
quarter n0 xx f1 2y3 3g ~ 7h 5b bi y 16 2d aq 1a 68
full o0 5hf 1c3 qm t8 1eu 5an 10h 4p mi 33 ab ah mn y9 ~ 4m 10 6e 0 m l 37 41 2
match o0 g0 11o 190 kg 1iz r1 1k4 1lu 30r 1cn 40o 344 yi 3u4 1ny 7q9 ~ 6c 64 ab 3y 81 6z 2w 6r aj
growth n0 8f rh kd ez 3gi ~ 9b aq 5e 4i bi c3
yet o0 32 cj6 4j 291 2uc 8cs 30 ~ 92 c e 1m 87 20 8b f 5o
possibl o0 18a 68 5jd 6r 20o 180 6zn ni 3xk 111 tk ~ 2h 24 8v 93 1m c7 e b9 s
western o0 7xo 2d3 2ld 5l ~ am bl 71 2q 43 4e 83 72 34
special o0 67m 3xq 2eo 12z 2be qc iu x7 7av sl 11c 2do 3wn i5 ml ~ 9y c4 34 2v 2 44 4m 2u 0
interest n0 11l py gz 1js bu3 m0 44d 198 1k3 1j6 60y 13p 5p1 ark 5wq d63 ~ 85 42 33 5s al aa 6k 3t aq
behind o0 199 54a 1g 2m 266 vh 13q 2s7 37e ~ 97 1y 2o 11 7e n 2p 18 2d
strong o0 ko 7f 11d db 1tg 54l 5r 462 37k 44 1c6 ua 3yu 1t9 1g2 1uh 1sk ~ b4 42 4p 62 2u 3t 5g u 31
england n0 fg ~ c5 64 5l
food n0 82t ~ 4p 7v 9e 1g
period n0 4z 48 2y 5t5 27g 52x y ~ 1t 6q 49 1d 1w 37 66 29 3i
real o0 sd 3ea 7t3 2tr 3f1 1by cx l9 1uh 693 t3 42 ~ 80 4p 7a 5f 4m 3t bm 1q 2h
author n0 9d 2kd zj ug 98 1em 65 z0 cpv me hr ux 1c 10u 89x 263 io rs 88l pf 2k6 5gq sh 8w7 dr 1x9 2z ~ 2t bv a3 41 8g 7j 5r a8 bs
car n0 1d8 2xt 18o ~ 5r
term n0 go sz p4 fb aa sk 3o 6s cg 2bc rt ~ 4m bp 9y b9 2h 6e 36 24 f
rate n0 22t 3fz 89c ht 1h3 a3 19m kt 18v nj f4 4w0 ~ cb 33 aa aq c6 16 b5 5w
race n0 1gh kg 1iz 6kl a14 1r2 1ze uf 1k0 im ~ 6z 6o 4x cj 1d 58 4s 2w
nearli o0 w d0 8h 1n 7q 1pe ~ 7d 17 u 7y 7h 3n 4y 1b b3
korea n0 m8 ~ 7w 2j 2q 43 c0 at 1s 1k 91
enough o0 31t 20r 2cv ~ 23 32 3j 8z 3t 9y 5g 4p 6x
site n0 fc fb ed h2 bc 1cf ~ 58 55 6u 9r 1z 7q 56 j 6r
opposi n0 de 2qu 1il 4qa 1bp 13l 1e7 ~ 3f 62 76 1c 82 4h bu
keep o0 23x ef 5j 3jd ev 160 1qg 2fr t5 2xp 7ad 2ji 62 24b 37y 1cw ng 7vk bbn ~ 7e cp 6k 8z 3j 41 23 1p 4s
futur n0 5o 49 rh 492 3u 20o aq 1uf 1z4 ~ c8 bp b9 3c k s 6t 20 2h
island n0 he det dd u3 ~ am bl 9e 55 43 2q 7q
road n0 ql ~ 8j 5l 7q 71 au 55 75 78 9r
outsid o0 97 4tp 1vo 2x 2ou 83 1s0 5c 4e 516 ~ 7q 4d bn 1z 65 19 3d 4o 99
realli o0 sd 3ea 6gk ch 2b4 42 ~ 5s 4v 1e bm 4s 4p 1q 6k
centuri n0 8y2 64s nf cg ~ 49 6h 7o 9r 4n 3h v 3b 4v
democrat o0 uj 159 hd wr g4 2a8 18s ~ 3f 82 bu cr 4h 9n 5v 8t 1c
almost o0 w 1n 7q cn 1pe ~ 17 27 u 1j 7d 3t 9k 32 92
singl o0 3kd 15c 2m3 oo 95 sq 36b n 1j 4b 2i5 1jw 1p3 7eh j4 5dl 15a ~ 5b 2d v 4m 54 3k 4t f t
try o0 po es 6zz 3fz 2nr xd j9 1fp 2kh qi 2jo 25m ft h6 cus kw db 1ix ~ 41 cs 6k 56 5x 3r 23 7e 3j
album n0 bv 145 ~ 7r 8i d1 8x
senior o0 1rk 2v2 286 1a 4u 3h 18v 8aq ~ 5y 38 53 4q 65 7x 70 2z by
minut n0 vr dc 39q 4u3 vx 1vt 2d 2gc ~ 7h 27 1u 1d 29 3n b3 4y 7z
togeth o0 ~ 6 2u 1p 5o 3b 11 h 1 10
congress n0 16c 1ii 67 ~ a8 7k 9q cz 1c 3g 5v 9n 3f
index n0 1dp 9e0 ~ 9w a2 aq 7n bz bw ct 33
australia n0 h7 ~ ce ae 2q 1s 1f 6f 1k c5
result n0 15l 1zi pm gm ax 70 4o 1tu 310 dl 1fp uo 152 89 2bc 6e5 bbb ~ 4j 9p 20 8b 92 f b4 c 66
hard o0 9h5 5bg k6 t4 2qc kw 331 82g 29d mi 50c 26l 2ff l9 1c6 1kl cd 1mi vs 5vt d2 ~ 6x cp 32 5g 3r 4p 1e 3j 23
hour n0 d5 cg ~ 29 2y 7z 1u 1d 5z 32 57 4z
land n0 24j hw 5o 1xt 2a 30i 2m zz 10d 12o he 10j bn4 28 4z6 21h 1xk j3 ~ 55 2p 73 4s 34 4o b0 41 5n
action n0 308 oq t4 qm pm dj 3px c1 31h ~ 9v an b9 1o 2h 7f s 41 40
field n0 4k6 55 1rt 44l 2ox 4rx 3a5 2m0 64 5do h8 xt 16x ~ v 2u n 2w 6u 19 2d 3y cw
cut o0 3zy 16d 3be 2c6 1e6 27d 255 27f 49c 7e8 36x 169 2h7 ax 1ak 1ir xf rb bz 4fg 599 4uk 4e9 4wr 17i kv 1oe 1gt ~ 7e 7h 2m an 18 s 2p 1m 23
coach n0 xy 914 4a3 hv 1bl gx 32r 852 ~ 2w aj br 9f 64 45 af a8 b1
san n0
execut n0 308 de 26b 3px 5i il 26l a8 fx 7c cja ~ 5y 84 2f bq 1i 2z 65 5k 4n
februari n0 6rk ~ ai ac 9l 9u b8 ar 7i 8r 8a
produc n0 1g5 js 8f 12o cf kd j0 m0 3xb 1fi 1di 1fs ~ 6y 4n 8x 23 8i cp bi 3b 1g
river n0 2ja ~ 8j 9e
face n0 vm 265 2qu 2ur 2c4 5ur en eh 67 64 9i 78 ~ 7e 18 2o b4 5o 32 11 97 1m
japanes o0 k0 7w ~ 74 bb 4e 2r a9 co 2j
provinc n0 55 1az ng ~ 83 bl am 8c 22 75 72 5d 8k
park n0 5yf i7 ke dyy 4w jc ~ cj cv 55 2q 3d 6r 7q bm cw
commis n0 16z zl 9q 19i kb a3 5gq ci 1x9 ~ 8g bq 7k 9d 7t a8 2z 9v 1c
california n0 86a ~ di 9o 1k
father n0 4w1 1p1 1eh h9 mk 8p7 ~ 8 4k 6i 15 7c b6 5u 4n
son n0 w2 rt ~ dt 6i 7c a4 4k
educ n0 3dm 313 1mg gx 51p 8f vb 41b 17b ze 3e 8ft 2tr ~ 86 a8 7v by b2 b1 96 48 5t
villag n0 b2 45s tp ~ 75 55 5d 7q 3d 3g 8c 14 ap
energi n0 5m 696 a9m 7f 12b 15q 587 20b ~ 6w 5r 8f a2 dl 4n 8z at
shot n0 40p 2fu dc7 u4 5ol 5e4 yc 4no 29g ~ ao 4s d5 2p 95 5o 41 3k 6i
short o0 3sp bgf 3u3 7u6 4oi 504 1an 8h js 7c 3yg 7a kh 7nq 599 10k 52j 1v1 ~ 3m 2u 92 1d 23 6n 32 6x 37
africa n0 ey ~ 2q d9 28 2a bh 1f 9x ae
key n0 72 k7 1o6 10s 2n2 26w ys al 6s gh rb wt ~ 70 9o 4u 8h 13 c8 31 0 4w
red o0 4be 1b2 79s 6qw b6l 5uk 7v3 1bw ~ bf 6g 6 0 7s 9a
associ n0 2sl 3n1 1rc yz ma 13c fx 1e8 ~ 7k 9c 84 d4 28 7p 5h 8g dj
averag o0 sm 404 ip 1kx 7r1 1mn 12g 1zt 2ln gb ah ~ bo 33 16 4z cl aa 17 aq bz
pay o0 1s9 2e2 te 9y 1lj 22f 237 1pi 1ez nm ~ ay 6p s 7e
exchang n0 72 1xp 5lx zm 2fw 19e ~ 6t 9w bz ct 4i 8h aa d8 50
someth n1 ~ cx 1q 5s 4v 1e 32 6x bm 27
georg n1 2kj ~ 61 5v 69
victori n1 27n 37 l3 lg 2uq 8kd 6z ~ 6c 4x 70 2d 57 8w ab c5 1o
low o1 o2 3gd to 6ci 49t 23z 2m v 7co 5ij 45d 953 273 xf 7s 1pd 2b bw 36x mi 114 1a w3 ~ 33 e4 aq b5 cl 9k aa dg dz
thing n1 ~ cx 5s 4v e7 1e 4s bm 47 1q
pakistan n1 186 ~ ae c0 d9 52
post n1 r4 65 fb 8uw 2x7 47m f0 h2 108 198 bc 11e er 1zh ~ 1d p 37 66 v 8s 5h 0 1a
social o1 469 1yd 1qt q7 3f 7ox iz ~ 7n 4h dv 5e b2 7v 48 28 bj
continu o1 22q c2v 4lb d75 24b b3x oq 3yl 4eu r0 14g cs 2fr 2xp jm 2ji rf m5 85 5yh 81h act 3ri 3el 3m 9mx 5cg 4p3 bjq ~ 40 6q k 8m s 41 5o 1m 8z
ever o1 f2 ~ 79 c7 32 9m b 5o 1d 5f 21
look o1 gy 265 vd 2wq 2q7 25a 68 2c4 dn kl 3vd en 3bl 2q1 ti 5f ra 4cq 1iu 26u 14w 1z8 ua ~ 5o 1e eb 5s 24 3r 23 56 32
chairman n1 1x4 7fg 9b6 59r 7x 1i ~ dj 5y 9q 84 bq az 53 4n d4
job n1 oq 5k a5m 1cw 1kn 78 1ps ep 15m ~ bt 5g 3b 4p 4s 21 3j 2 dh
soldier n1 bt ~ 8u 77 7f 65 3q 5i 2t 6i 7c
abl o1 wy 1qr 1lu ~ 1m 23 41 56 8z 1g cp s 3j
parliament n1 1ii 159 ~ 82 bu cr 8g 1i d7 3f 2s 1c
front n1 12i dn 9ol 78 eh jb y6 9i ~ cc 5c 2o 4o 9o cw 8j 0 5o
himself n1 ~ 1r 8 9m 6i 8d 7e b g dt
problem n1 25c 7x ej 6b2 kj 164 ~ 20 ax 9p da 8z 1q 9g c8 f
privat o1 8h sq 4py z3 ~ 48 5k 5d 5t 5n 2f 6p 7s cw
list n1 30g 6s fb 1f6 ~ 4t 2v 10 1n 4u n 1j 13 4q
effort n1 oq po 8t 5to oh 6zz 4t1 4gk lv jb d2 ~ 5x 8z ef 62 7e 8p an 3r c7
mile n1 ~ 7q 4d 8j 43 5l 75 55 cv am
radio n1 11n 2dl ~ a1 bc av p 5w 8x 86 73 85
live o1 1a5 os cs 4l 7f6 62 1kc 1jf bp 7uu 18a 2dm 4v 1a 3zq ap dyv 6o8 696 8ek 1iu 1sk ~ 5u 4k 5w 7c 14 9m 3b y dt
form n1 6g3 9r z6 1hx 6g1 ix 5ay 4bu js oo 4jz 1rj 2f1 1h3 7qe j6 6a2 fx 27a 1j2 wr 1k7 1d2 uc 4sh 15j rt ~ 4m f j 1j da 34 1g 3o 4v
david n1 ~ 61
african o1 e0 ~ bf 6a 2q 28 6g 2a 2r c9 2x
increas o1 lz vq c6 14x m0 50g 2jw ~ aq cl 33 7o b5 dg ef 16 b4
send n1 73 11n zl tz r4 ed dq3 rr bc 19e 3kg ~ 5x 9y ag 5o 3o 41 3i 7 7e
fourth o1 c3 ~ 5b 2d v 6c 1a 70 7h 3u ab
alway o1 2s3 eg 2mc 85f ~ cx 79 4v 30 5s 1e e7 32 eb
king n1 35r 10j 7go 48t 5r 13w 5xw 54o ~ du dt e8 7c
tax n1 1g8 345 15m 9ab 4w0 ei3 ~ e5 6p 7k dg ez bj
taiwan n1 2j cie 2ka ~ 74 co 7w
britain n1 ~ 8l 6f d9 bh 1s b7 6a 1k ce
titl n1 ii mh 61e 6s n5 97z ~ 6c bv 6z d3 4x 2d 7r d1 f1
middl n1 55 6u 72 2a 14i 3wz ln 4bf 16l 3tf fb 7e ul 28q 7r1 1ne pb ~ 71 37 5l 3m c9 34 5o 33 0
global o1 1t5 2x 8cf 1f 12h 2n9 ~ 5e 8q 4i c6 9b bh 7n dx 8f
wife n1 11m 5wg 5q ~ dt du 15 12 5u 4k a4 6i
position n1 22r 478 1i2 fc 2jq 4k3 4w 2yr ed 7in 7e h2 27q sk e1u n7 4lp ~ 5c 4m 58 1d an 1j bp 8d f
locat o1 56 4k3 fb oq 27t bxf 15r 7du cq h2 ~ 55 7q 58 1z 75 dw 71 9r 5l
clear o1 55 1c3 65e 1a6 4pg 13t 2a js 2wz te 94 8va lj 6r pf 1db 2rb 236 26q 4q 3v2 bkl c11 ~ c7 e c 2h 7e 3r c8 6e 92
ahead o1 1u 85d kf 70 5ui chv ~ 5o 3u a7 cc 2y an 57 2d 5z
iraqi n1 52 ~ 3q 8y 7f a5 ek 2r 8u 4e 44
english o1 2a ce 9i ~ 6f 7l 6s 8b v ew bb
violenc n1 3cg es8 7f 5kj 2k1 1tg 1bw ~ 9h 5i
goal n1 2nl 37 l3 ~ d5 2d 7h 70 5b 7e fe 3y f1
project o1 z6 o6 5t7 126 lv 103 8p 86 4fd exd ov 5f 15m 559 ejz 264 ~ 8f 3b 68 aq 34 ez c6 9r es
border n1 czg 1vz 2sb 10t 16d 5vc 1im 6ic 1f7 566 ~ bl 83 8j 8u am dp ap 55 44
bodi n1 8u7 1p5 arw 4oi ~ 7c 7x ad 56 13 6i 0 5q 41
soon o1 jl 10k ~ 8d 6c 3i 4f 1u 2e x 9m 5o
crisi n1 we h2 ~ 5e 9b ep 8q f9
division n1 ix 169 ul ~ 1s 6b 2w 4n 77 5b 2d 34 0
serv o1 15l xi vd 3ep 1lz 5x 3of 3se 5t hw 1ir ~ 6j 38 2e 23 41 3b e3 1j 54
tour n1 1kb a4w 1ye 2yv 1er nb i1 ~ bk 1f 6r 2w 29 y 81 1a 6c
hospit n1 ezl 1m3 9sm ~ 6u 3e 7c 7v 9d 65 4r 5t 41
kong n1 ~ f5 2j 74
test o1 190 4gt 3fz 4ho 2nr 2g4 1fp 7t4 1b5 etd h6 d2 2wv 37l 2tj k5 ~ c5 8f v 3s ce 41 86 da d9
hong n1 ~ fs f5 2j 74
technolog n1 1nt 14p df h8 13e 1ab ~ 60 be 5k a2 8f b2 dx 5e dv
believ o1 10n 26p 4e0 hp 3fz j9 5s 10e 37i 2ro ~ 5 4v 1q 8v e 6k 47 93 40
organ n1 a8 2e0 od ka 1rj 1c 5it 12f 60 fl 5pq 2jb js 5bt tz ew 1qu hv 5sc ze 9vr 1wn 7p ~ 2g 9d e3 53 ad b2 dv 2a 3f
publish o1 js ax 29m dl 48 7r 5k ko b1k ~ bv ci f7 av 2y 2f
weapon n1 mf 20j 2cn ~ at 52 3q c0
agre o1 10n 4a c2 cz7 3kb 2sm 1lu 5j c5 1s ~ k 6k 9g 8m a0 s ag 8p 40
why n1 he pb ~ 4v 1q 5s 47 35 fw 5 1e cx
nine o1 9t oo ~ b3 9j 4y 3n 2k 1h t 1a 7d
summer n1 45 jz c0r ~ y 29 6q 1t 2y 3u bw a7 1d
republican n1 2a8 cz 18s ~ 9n 5v bu 8t d7 82
act n1 ~ 5p bx de e 2c 84 e3 3b 40
texa n1 5wl ~ ds 1k
cours n1 ix r0 ku dv 1ji 1h3 313 78 n2 1gv 17w 63 1mg kv 1oe ~ 3r 4s 27 2u 1d b1 4p f by
senat n1 1ii y4 9l1 ~ cz g4 d7 3g ak 9n bu 9q 5v
medic o1 evf 2nr 18i ~ 7v fr be 5t 6u
done o1 l3 2i ~ eb cx e7 3b 4s 4v 1q e 26
reach o1 ne 21x 308 1hp 692 5o 10t vq 5pb hh 95 1bm 3a5 pf kt 2xk 2jo 6ds ~ 87 el 3u 67 1a 8h 8z 1j 68
star n1 3kd lo sg 4kk 70 4u aea 1j9 59e 95i 6hw 4su 5la ~ 6y dl aj 5g bx 6s 8x 64 6i
investor n1 gu ~ 4i 9w 51 2f cb aa bz 68 8q
care o1 hu xi km 3gz ht 7u0 py 9g wx 1qu 5x 24 25o hv 641 1zb dit 1r8 1j6 hq 1ms 2bt o7 3lz mv xc byw x7 m4 4ii ~ 7v g9 8z 5s fr dv 4v 5u 5t
sign o1 jq 3g h5 4aw 1ns 2tx by7 ~ c2 5w 9g g0 5f an a0 4a 3o
art n1 14q cak 4qn 1ed 2k0 8aj ad h8 d01 5sj 1ut a72 ~ 3b dv 3e 4r 6h 8x b1
provid o1 3j9 io 6a3 8so 9y 4o iu 2en 4km wt ~ 5x 8z 23 3s 2v ay 96 cp el
presidenti o1 1i ~ 82 cz bu 8t 5v 9n g4 g8 4h
gold n1 6kg azg er4 19o 1a2 1h8 ~ 4x 1f 6z f7 6c
obama n1 ~ 5v 9n g4 cz g8 gi 8t a8 69
morn n1 2ab d9s 4i7 cg 6sn ~ 32 3x 7z 3v 29 3w 5z 57 3l
event n1 6m 1zi pm ax 1tu da ~ 1f fq cm fx 6c g3 1d 58 5w
previou o1 49 38 3i 3h 7g 4ja 4dl ss ~ 66 1a 8s y b4 1h 3n 4z 1w
cost n1 35j jt 553 gz 8z aa s0 jz 1b7 nj 9c3 ~ ez e5 f4 17 dg 9k 3t 2 ah
instead o1 1b3 id ~ 6e 32 1y 2e 23 1p 92 4m h
canada n1 og ~ d9 f6 1k 1s bh 8l 9x e0 6a
band n1 1zp bm 1im 5ez ~ d3 8x 8i 6l ew
avail o1 ms 4k4 5x x9 94 6r o4 aab ~ gh 3s 96 2u 2 1g 1j 8b 13
drug n1 12c 4m1 18i 21v cnt ~ 6m
invest n1 zl 88l 2ly 5bz 21m gd 7e jz ny 12x ~ 8q 5k 51 2f 44 4i 8f bi 5j
michael n1 ~ ex 61
civil o1 vc 2so z8 4h q7 iz 51p ad ~ 2n 5p 5c 3q 1c 7k 7f 7p dr
train n1 wm 83t 190 dh 8f 2ox dv 2lt ze 3e 1vu 1s2 bxr 32r oq 3dm 7xl ~ cj 86 g7 78 3b 3q bc cv 8p
appear n1 5w 119 eh ra vd ~ 92 5f 93 24 3i 5o 1v 4j 8b
involv o1 oj 1c2 1pk cb a6n 4tl 1l5 14f ag py jt 5j8 2v e3u 8z 11j 1pc ha s0 oq zl 3id 8j0 ~ b q 13 2l 3b 9g fw e 41
indian o1 k0 ae ~ ec 6f c9 e2 cu ey 2q
similar o1 3p9 5sn 2sm 24 2o3 ou ~ 4m aw 2c 39 8b 4b 92 13 f
situat n1 65 fb ed cq sk fc ~ ep fn 1q b9 47 42 20 ct f
los n1 ~ di 46 ds
fight n1 oq iw 148 qb 1dw de 8t 3nh 5to 1fe 1pk 18f 13l 9c 12b 476 ~ 7f fh 2n 8u 1o ek 9h d2 41
mark o1 1bx 50f ku 1h3 1jx 5q7 mj c5v 4w ih gf 359 tw 25p 8r7 7h9 1zh 36i ~ 66 5f gv 8s b4 da 5w 37 6q
trial n1 po ft d2 bk ~ 6m 4c
australian n1 7y3 d9 ~ 6f ey f6 2r 6a ce h0 bf fg
studi n1 5ga hp 2ox 2nr df 17b tg 5h 5ma by xt x8 ~ be 4r 56 3b cb g9 dv 7v 6q
mother n1 ge dt 5f5 cfo mk ~ fa 5q 15 12 5u du 4k
relat n1 py 1no 13c 93l 11j 5s 1ny 9g 9qy ts 16k yf 35 ~ h1 6m gz 2c 13 ax ep 2v ck
anti o1 ~ 1o 9h cr 8t de 2o 62 fh 3o
song n1 3o 2pa 18u 210 ua 327 2o0 ~ d3 8x gr 8i f7 7r
popular o1 i7 cz 1c0 1ew 3zc wf 1cj 79u ~ 1n 4v 2u 1x 6j 2c 5a 92 4b
ground n1 3ck 14k 59 um zz p4 56 agz 5j dd 27t 7b pb 44 1xk iy df xz ~ 18 ao 2m 55 9i 58 2u 2p 97
newspap n1 d7e qg 9c fy ~ 29 p 48 av 2y 5h ed a1 1d
staff n1 24d 7f 147 gh fp wt ~ 65 ej 7t 5y 2z 5t d4 ag 44
hand n1 1ri cs 6i tz 9y ax8 70 3al 765 pf etg gb 2jg 19e ~ 6n 1x 4b 7e gp 2o 5a 1r 1b
hope o1 2oj 1ru kl 13o 10e 6k 1r8 54u 21l 2xz ~ d2 5o 5x g0 56 s eh 8z el
oper n1 oq pm 1lz aab 98 tz 1pk 2kf 8nn de 23q c1 1ar 9g 2l0 12c 5sj ~ 1s 5n gh 60 bc 3q 9r 5t 2f
pressur n1 7x6 7f ya 18q 9c 4q3 ~ b4 an 20 cs b9 aq 7e cp ez
eastern o1 71 2cw 2eu ~ am c9 bl 83 72 2q 43 5l 55
legal o1 1w8 5p 2fj 6pf 3b8 ~ 5c 6m 4h ax 4c gw 7k bj 48
asia n1 k0 ~ bh e0 f9 2a 9b 9x 4i 2j 1f
budget n1 7at oo ie 8p 86 ~ dg f4 go fj ak a8 d7 7k
consid o1 fw 4e0 254 8cn 9g sn 3lz 333 9r3 bpz 21d 1pc 5f 1qs h8 5s n7 3iw ~ g0 8v 1n c8 6j 2l e 4v q
love o1 1wv 466 418 1y3 1v2 4kz 1oa 4v 24 etw 3y3 2oh 37i 8ej 1ew 6k 1pr ezf cs7 6n1 ~ 5s ge 4l 1e 35 f2 12 cx 4p
write o1 cpv 2pa 381 b2 1ql ux 8lo 2jg ~ fy bv ci 3b 1k f7 2v hc bg
stop o1 is 142 77m 129 3o0 1qq 190 2gm 52i 37 l3 1t2 a4w 4it xl m5 a3s 6w3 2bc nd 172 64 ~ d2 a7 4s 41 cs 3r 3o gp 1u
charg o1 ig rs 9h ak 18m 2mu ge 5li zl 1tx t6 1po b5 2on kb 2an 4w ~ h6 6m gz 2 gp 2h 41 1y 7k
aid o1 dgn xi 65 62 km 5g ge 5x vb ~ 9n 5v gk 7v es g4 gh a8 5h
manag n1 ge 98 314 9g 8rf 1qu 3nj 25k 50v 67p a8 dh 84 914 7gl 32r 161 ka 1c fx 1hp ~ dj el 5x 8q 5k gu 8f 4i 6o
bring o1 xe p3 5o z1 56q 8el ls dd 2c1 64 drg 1fx 19e 10z ~ 5x 23 7e 41 9y 8z 6k 9m d2
decid o1 31a 15r sn 9v 37 1mq 1ha 7my 2wz ~ s g0 ag 41 8v 6k 26 fm hi
fail n1 ol mz 7c 11b 5d2 1en ~ 8m 1m es g0 hv 5x 26 s 5o
network n1 4xn 1ut 60 ns ~ a1 86 gh eu bc b2 5t av fv
gas n1 42u 1p0 1w4 52d ~ 6w dx 9e
turn o1 6j 4bo 3m9 kd 64 bia 7r 2ey 289 2dv 528 2yv fq 40l 2p 1t8 ~ 9m 5o 41 1m 3r hw 23 7e 3j
fact n1 9bi 96 ~ 1q 92 20 g1 32 8b 47 f 3
vice n1 575 ~ 1i ei dj 5y d4 az 84 4n 38
mexico n1 14v ~ 9x 1k ds di
especi o1 ml ca ~ 2u 1n 42 1x 2c 32 92 20 6x
afghanistan n1 yg ~ 52 ec 8u 7f 3q h4 ff 9h 83
common o1 a5p 1ud 1rc 1hk ke 96 1kh 1zt dq hd 48 bz ou n8 9x8 avw ~ h1 em 13 ew 2c 4m aw 39 i5
space n1 4b3 17p 6er fc fb 7e 96c 8f8 rb ~ dq 6u fj 9r 4g 58 3b
loss n1 ri 1vf 5gz 25d pf ~ da 8w c3 70 8q e9 7h 1a bw
justic n1 j9 6tq 2gk 1w8 bm9 ~ 4c 5p gw hm 7k 6m dr 1i ci
thousand n1 lr xz ~ 1l 1x 14 1b dw bt cn 4b hh
jame n1 ~ 61 ex e8 gv
rather o1 gp 2f2 xl 3r2 ~ 32 92 6e 9z 2u 3m 6x e 42
fund n1 2o ny uw 62 12x 6p 9w w6 ~ gu 86 fj 51 hu 8q eq cb 8p
republ n1 1xt uj ~ 91 2a 83 1s 1k
accus n1 5g9 ht 1tx 3ir cyw 1fe vz ~ gz 89 hu hk 3o 2o
score n1 141 bm 4hu 5oi vq 1h3 95 h5 cl 3k2 3u4 6z 1a6 9iq ti ~ fi 3y 64 d5 2d 5g aj 45 8i
championship n1 kg 1iz f7 ~ 6c 81 2w gm gj 6z 6b br 4x
exampl n1 6m 9q9 c5z 1j4 39t 96 1nh 2nn so 2sv wr ~ i2 4m f 2c h1 92 8b 2u id
biggest n1 ~ 9a 4u 80 70 28 n 1a eg 2a
perform n1 64 dj 26b 1lz jl 5w 13p ~ 5g 8x gy 2u 8i dl gr 4p 4m
sport n1 1k0 4ru 5k sg 1i6 64 3nk bkb 2q7 1a6 em9 ~ br cm av 3y a1 28 9t p dh
let o1 io pk 2k6 2vr fp 5j 3gj ~ 6k 1e 35 3j ag 4v 5o i1 cs
allow o1 32u 9c3 10n 14e 1qd 3kb 18t 4o in 2k6 gh wa 3qo bta ~ 9y 7f s 1j 23 41 40 3s 5j
mean n1 9d 1z6 2r5 e4 4ne bsa 5j8 13b 12g kh by7 5s 1mi 1fz nk 1l8 t0 2nm ok ~ id gp 6e 2h 5m 32 20 3r ij
robert n1 ~ ic 61 e8 ex gv
light n1 brn 21l 1a6 7xi bw asf 6he 8va 4ao 3vj 3um 3l9 7nq 1yi 214 27f 1en ~ 73 9e e2 he 4m 5f ao 33 fd
arrest o1 8tu brr 13s 11o 190 1a7 4us 1t2 5j 1a9 4ke m5 hs 59e 3ec ~ ht 5i 2t ci ig h6 9h 7c 6m
either o1 ~ gp id 4m e 1j 1p 20 2h 92
offer o1 oc 1fz 14g 9y t0 pf ov gh wt 3gs 26d 1q1 ~ e5 ay g0 9g 23 41 bi 8p 2v
majorit n1 2v6 4u ~ 5b bu cz g4 g8 3f em cr 62
battl n1 de po 148 qb es 1pk h4 1dw d2 ~ 2n 7f 77 8t 1o fo 8u en 41
class n1 1hx 2ek dbt g7 fo 4k ew 1h3 rb 1d2 y ~ by 3e gx dv b1 86 4m 33 4n
evid n1 az7 34i 27b he 1dp 96 99v 1fp 5w 35 2cf 119 e6p 1zh 1qg 261 bc8 2m0 c2d 1qi 2uu bsb ~ 56 6m i2 8v i5 5h fw 3 c7
societi n1 e3 9t 2f 4mj 42o 3k6 a3 ee 7ox ~ b2 fx 6h 4l gg 3b 4h h8 dv
product n1 3bj 1ed 4p 44z dl 2ln 5pq y9 lg ~ bi cf c6 2f 4i ez a2 ij 5k
stage n1 y1 b5 cg 1j2 4w jl wr 2e0 ~ 6r 6c v 2d 3u a7 4g il 5w
do n1 ~ ga 4s cx 85 5s eb bm 4v 23
construc n1 9r 1wd 12f ~ fj a2 8f 3g 8p 3b
variou o1 96h aw 2s0 sq 12m 4b d1 3b4 8d9 ~ 13 39 2c 2v 1x 31 h1 2u ij
independ o1 2ex 94 6c0 sq 9o 76z 39z wn 2uq e9 ~ cz if g4 7m 59 53 5d bu 82
kind n1 ew 4zu b6x 1d2 4is 3qo 15j 4p 4ea ~ e7 cx eb 1q f2 5s 7a 42 32
airport n1 dlf 4k6 ~ bc 22 gx dq 55 73 dd cv 7q
paul n1 7hw 8pi ~ 61 gv ic ex e8 iq
judg o1 ci hx 3fz 2gk 1w8 2p1 bm9 ia 2z 36i d2 6tq ~ 4c 6m h6 9v ag 1i 84 hp g5
internet n1 75s lj ~ hz av 96 gh
movement n1 8t 5to oh es en 1km 1oe ~ 2g cr 76 3f fx j5 4h 62 70
room n1 55 bq ev fb 1f9 1jk 1c1 ~ 3g i8 7z cw 3d 1z 27 9r z
origin o1 5qh 6q 2jl 33s 7aq 2pf 755 aou 20l me 1ed ij v 188 so p 12u 1b9 sl zw 5wx 51r 8f kd 49 ~ 4 4m 3i 4v r 9r 2v 2z 6s
angel n1 1fv 1v6 ~ h3 46 di ds e2
itali n1 6u7 l6 ~ b7 8l bh if i4 f6 91
data n1 y5 96 ~ 60 4t gs 5h c1 gh 3s fv ja
noth n1 1zq ~ e7 cx 1q j6 32 eb 5s g1 4v
sea n1 178 1ch 9e ~ cu dm 7q bp
annual o1 c7d y ~ 4z 29 ez bo 33 9a 68 1l 2y
beij n1 axa ~ 2j 74 f5 fu fs co bk 2z 7w
present o1 lp 1fr 604 27b 2sa 18a 21m 3z le x5 56w 2yr y6 wr 5 5w j1 250 35 10f 1ho cup 1si bp fm ~ 4m f 8b z 1j 4j 0 99 34
remain o1 5tw 27t 3yu 4o bfd 2mp ef 3ri 30b 4p4 l8 m5 ~ 30 24 3m a gy 92 9a c7 21
nato n1 ~ 8u 7f i6 3q 28 52 44 91 bh
florida n1 ~ g6 ds di 9o
comput n1 3o4 oo bpz 14p fv p0 18o ~ ja 60 hz jg a1 b2
contract n1 oc 5n4 35y 8zf v3 13o gf 559 11o ~ 9g c2 2f 6t g0 e5 ck bi 4z
coast n1 1sr 6gr 21h 9i ~ am cu 9e bl 43 2q ji 5l c9
creat o1 1ed 20i 3xb 4dd dl ~ hw 8f gh 9r 23 4g 4n 5x 7e
demand o1 ag 2i8 gz 8z 10c s0 2dd 5z0 ~ aa aq 3o ez 4i g0 c6 68 1c
islam o1 gw 2v1 3hx nt ~ jb 2g 66
beat o1 1vm 3gd 7c 107 3ff 269 5vd 3f0 ab 4ez 6z e8w h4 aho asb 4n1 ~ c5 8w 1o e9 6c 64 cc 70 f1
analyst n1 5ga p0 ~ 68 gd 4i 24 dj aa 8s 44 aq
interview o1 13r 9s 2aa kj ~ 35 ag p 5h 9c 7j hr a1 hf
probabl o1 sm l0 o0 4l1 24 ~ 93 5s 1m c8 92 30 79 e 26
spend o1 553 1lj oe pf e5 4f0 ~ ho f4 go dg y 4z 29 3b b0
asian n1 hn ~ ey bf 6g 6a 1f 74 2r 2a 2j
cooper n1 2qm e3 1k8 m2 ~ ha 8f 2a iq c2 es 85 6t g0
investig n1 354 p0 be 15d bh0 1xe 1tp 5ga 2nr bm1 h8 ~ 6m ci 2z gz iy h6 2t ht k1
video n1 103 8i a1 ~ 5w 7r ja 6y jx hc
yen n1 ~ 50 8l 6t bw
tri o1 1fp ft ~ d2 6k 26 h 1r hx 7e el 1m
bad o1 4ne 1xz 80 9ut 25i db 1lo agg 7r1 1ci 1i3 11p 3n9 2k4 1c6 302 1qs 7hx 2no vs 4nd ~ 4p eb 6x bm j6 20 cx 7a jh
describ o1 up 3yr 1y9 byg 10s 2n2 xx ys e1 6s 5h 3oi wr ~ ha 3o ij i2 4 hr 1k bv 47
toward n1 ~ an i1 3r hw 8h gb 7x 87 5o
throughout o1 ~ bn 1t 2u i5 4b 6q 31 1x 58
establish o1 a8 6q od 1rj 1c 13j fx a7 59 9r 4bu 27b 56 9y zw 1z3 ls nr 6r o5 1fp 5w 308 12k 2z 1hi 1ha ~ 8f js gh 6j ew 5x 34 44 a3
mission n1 ht dr 19i 44t hj ~ 7f gx jn 3q es 6i i8 34 8p
buy o1 1g5 3ig 4dz 27p 163 1gp e5 1bc 1ad 3om ~ bi 5n iu 2f 23 gu 6p 9y bz
grow n1 1oz 80 3gi 8f c6 dl 51r 12o 50x ez jd m0 i1 ~ aq b4 i5 jt 3t 5a 2a cd 8s
green o1 1b2 i7 dq ~ e2 6g bf 7s 7a
forward o1 12i fe 8wz 2vd fb f0 ~ an 2o 5c 5o 7e 3r k8 fi a7
competi n1 t4 1gh 28m 3nh 3he 1iz yi 3pz ~ gm 1f ii c5 9t 2w 6a 64 6c
poor o1 bnk b11 37n 3yg 45d ip 60z 6nv ad8 7h2 386 dz ~ i5 k6 20 ea 5g ge 4p 1x 14
latest o1 bp ow p rt ~ 8s 5h 2y 4z 49 1a a0 3k b4
question n1 ag t4 1ck bh0 7x 1xe 46f jx 1km 8fr xt 1jl 2u6 243 bm1 10c d2r 3iq sn 662 6b2 ~ 8v ax g1 i2 1q 47 ep c7 fw
prison n1 4vf ~ ek is h6 ht dj 4c 2n 6u fr
feel o1 26p 3vd nk 30y eh 2of 15k 4cq 1iu 5s 26u 1ny 1xu os 56 32h pb rw 1sf ~ cx 6k 4v 1e f2 j6 e7 bm 3j
atten n1 hu vd ge ~ 3t 5o 32 41 i5 b4 9y hw 5f
themselv n1 ~ 1p 36 id it h 13 l gp cs
firm o1 5k py 331 3g 1kl akh 1wk 3yu cd 1mq ~ 2f gu 51 a2 hv dj gd 9d jq
injur o1 8l3 14h v4 472 4f9 s4 2ds ~ 5i 7c fr 4o ek 13 9h 7d
itself n1 ~ id j m gy i2 5o 34 kn 9m
governor n1 1c ajr 5fo 18s 1l6 ~ g8 1i cz g4 2s 1k gi 8g 82
movi n1 6y 70e 103 dl 5w ~ gc bg k3 5g 8x a1
rang n1 36p 7qp 6bf 1zr 1h3 1bm 3a5 cl gb 1op 2xk 6ks nb ~ 2v ha ea j4 gz b5 2c 9a 87
cross o1 r0 5kx h5 67 pf 5f 3bo kv 3pw nb 9e ~ fk 8j cv dm bn 7q 2i 9i hs
track n1 230 g7 r0 ku dg 1ik 70 78 1gv afz 99o a14 1l1 31k 359 37e cme 1s2 agf ~ jg d3 8i hc fq 6o fb cv d1
difficult o1 2ps 9h5 5bg t4 3te 499 db 6b2 2ff l9 1mi vs 5vt 8og d2 ~ 42 c7 6x 32 3r el 20 id i5
wall n1 2vo 8ho 1f7 ~ 9r au 3g 4i cc 5f gd bw 2m
rebel n1 1qa v7 2n8 6ax 1w3 aq ~ h4 8u 7f ek
incom n1 l1 xn 1fm ~ f4 go ez e5 jz j0 gu e4 cl
chanc n1 2vl po 6zl 4e3 2ur 56 2if 2ry vi 55i 2oe uv pf c8 jy 20o mo qi d2 ~ hi 9y el 3j 8w cp 6z 4s 41
elect o1 1gp 82 1gj 25l kz 1ad ~ 1i 53 em bu cz 3f kr fp 8g
speci n1 11c 15j ~ ap fx ad i7
finish o1 8h qm 27n 2nl 37 6c fi 1a hs 2mi ga 18 2i chv ~ f1 2d 5b 6z 4x fe a7 ab 4s
spain n1 n9 ~ jf 8l i4 b7 bh f6
join o1 m2 2w3 amd 1e8 7p 1s 1c2 13c nq ~ ew hx 53 3i 67 hi 6j b0 4o
italian o1 6a jf ~ bb 7l a9 2r ey h7 4e k0 l4
languag n1 b2 68z 2ev q5 826 rt ~ fg hr ip 86 ij jd
rest n1 1bn mz 3tm 1t6 1i2 1ir 3uq zx jm 30b 249 m5 ~ 5o 2o 4o 9m 21 10 3m 20 1j
seriou o1 we 17m kw 4p 27w db al 2ki ch 1bo 1c6 ~ ep c8 2h 9g b4 c7 j6 da 4u
pari n1 9za ~ 8l bd 7l 46 6r 73
tournament n1 kg 1iz cxt ~ 6c ii c5 ab 81 gm fq f7 3y
insid o1 2tu 288 zb 17g 99 zg ~ cw en jc 19 cc 97 4d 11 2o
schedul o1 1gm er 8p 86 rz ~ 68 3u 6q 67 5z 3v 5j 3l 2y
immedi o1 8h tz jl 1ry 1cu zv 4iq 21 ~ fm 2e 3i 41 1u 8d hx c8 an
brown o1 1b2 1q3 ~ 6g ke bf e2 61
success n1 16b j0 2y4 1td 6z vi rn 1at 25k ~ 5g b4 hd v 2u il c7 1n 7o
resid n1 emm lk 3g 39l 235 yw 2wk 2dm ev 1js ap ~ 14 3d 5d dw 9r ib 4k 55 b2
meanwhil o1 1re 3ii ~ 3w 3p 3l 3v 3x 2z 8s 49 2y
net n1 11l fd te 6c vq ja 1a e5 pq ns 8nn ~ c3 ih bi 7h i9 bz 3a kz cu
hall n1 9n9 7kn 8hf 31j 39l lh jc ~ dq 9r 3e 3g 6r i8 6u 65 ka
olymp o1 6xm 8ug 1k0 bve ~ ii gm 1f 3y gj g3 6c kg 81
deputi n1 xi 1w9 ~ 5y i3 az 2s em d4 bs ei 38
heart n1 5yb 659 6u 4df 14i b2n 7zg f8 3eq 3a2 2r5 ~ fr 15 4l 7c hq
champion n1 3kd 2o 5g t4 5gf kg 28m 3nh 1fe 18f 1u4 yi 59e gc 4su 62 ~ 6c 81 ii lb c5 f7 6z 6b ll
award n1 97p 18t 196 jl 11w ~ ay 5g 9s gg 6y 4x 9y
version n1 2wr 1b6 333 tg 4km 2qi v5 4sh 3s8 ~ jd 7r gs k3 d3 hc hr d1 4m
grand o1 b8 2n2 3np 8rr 3p8 1g8 260 z4 eyi ib 243 xz ~ f7 6c ii 6r 2d gm fq f1
institut o1 e3 hw ka 56 13j 31g o5 ~ be h8 4r b1 iz 5e 7t gg 6u
step n1 1ac o0 19m 758 g7 1gv 5p3 kv ~ an 3r 41 b9 9v hp 40 a7 5o
rule n1 1jn 98 12k hx 324 15r 1em 6um 56 1qf 1c 12g 27a pv 5ao 1x6 1l6 2nb 3d5 6tq 2gk 15k 5r ~ 5p cr 9v 4c 3f a3 bu 2b ia
labor n1 3z9 oh fj 12b 1dw 15m 559 bcs 2jo ~ bt 7p cr 3f ee ej 1c a2 6t
abov o1 ul ~ b5 ea 33 4d 2m 4w 17 4m 8h
summit n1 1lp 3np 23e b5 8qy 1ll gb j1 2h5 4q ~ 67 9s 85 76 2s bk 28 4a 3u
sometim o1 38 3h ~ 9z id f2 4n 32 6x 92 gp 2u
addition n1 xe 2d0 1dg vq ez 173 12z ~ 2v 2u ij 8b gh 4b 13 2 31
rais o1 3dm 241 ez 1q6 ad7 266 aq 227 3np dku 2jw 3ev 12o kd 3t4 34q 70v 345 mk dl 15i 4f9 6dc 39d 9j6 38c chv ~ e5 cb 5x hw dg jz s cs 8s
william n1 ~ 61 ic iq e8 k1 gv ex
joint o1 k1 l5 2qb 4x7 gh ~ c2 85 67 89 hj g0 9g 8p 34
ball n1 t1 66o 1t5 1op dy ~ 2k 2p 3j 2o 18 ih 5c 27 97
sure o1 ge o7 13i ug 1yv r2 2zn 44 t3 10e ~ 4v 1e 5s cx g1 6k eb 4s 3j
stai o1 53n is 190 ef 1ee 1bq 1t2 5t2 jm l8 264 hs ~ 4o 41 cs 5o b0 4s 3m 5j 6k
safeti n1 55 2a s3 2vm 10x sk ~ 44 7v ep 98 g9 ge hv 2z 8z
worth o1 2a4 415 ~ 50 1l 3a go 6p w 17 bi e5
korean n1 k0 co ~ do 74 2q f5 43 a9 ey 6a 2r
arab n1 4rr 70d ~ 8y a5 ff l7 6a 6v ju f8 28
friend n1 8yd 37i 15z e3 1cl 294 5y6 84l 25n qo 22n 62 ~ dt fa du h9 hq 4k 6i 35 13
anyth n1 ~ jh e7 eb m4 4v 1q cx 5s g1
atlanta n1 ~ je 46
caus o1 ~ da 9p l9 c8 93 ep 1m 24 20
sourc n1 ci 6q zq 8w6 96 1ma jd qg 4w 20l ~ 4a 5h 2z e3 4j 5d 9d 6d 49
arm n1 954 320 1ah 6br 7y2 fz se 634 ~ 7f ek 8u 3q 77 ky 65 2t 9h
cent n1 441 ~ bw aq bo 16 bz 50 3a aa 6t
claim o1 5g9 3o b5z 2i8 10c f7 ~ fw i ig 5h 41 7j 5i ht q
heavi o1 9h5 to 4mc c4 82g db 2m5 179 ea 12e 26l 34y 2er 114 ~ ir ao 9a 34 dz md 73 9p cd
note o1 ak 3il 6au 78 h5 1ke 7y7 1zh 1cg 5 35 26u 23x 1m9 w7 4v 1g7 35o ~ 7j i2 6d k7 92 r 8s 8b 3
parent n1 a8o m0 5f5 8p7 ~ 5u h9 ma 4k dt a4 2f fa 13
particularli o1 i5 x7 ca ~ 1n 42 2u 1x 92 2c al 32 6x
aircraft n1 2u4 ~ 73 dd
whole o1 10 3iu qm 1jn t8 c4 1ot 27t 5c 1kl ah 1s 4w3 ~ l8 f 34 3c 7u j6 eb 3t 4m
risk o1 l0 17m 2ry 55i 5y2 85g 3n9 qi d2 ~ md l9 ep ez 20 da c8 24 hk
cannot n1 ~ 8m 40 e 1m 1g el 5m 93 s
matter n1 oj py 1fz 1a3 ax xt 2u6 3iw ~ kj jh i2 mb eb 1q 9v c7 g1
scienc n1 df 15d 1m2 h8 xt ~ ls ad be 4r 5e gg dv fv
access n1 4cl 2s2 vm 56 vq gb 5c gs 4k4 1cl ~ gh 96 ja io 5t 94 3s 44 iu
boston n1 ~ 46 je mc
condition n1 ~ kw 9p h2 da b9 20 ep fr c8
detail n1 3f5 2hs i2 11k x7 4w 3wn 1y9 96 ge ~ 5h c8 k7 6d c7 ki me 56 kj
coalition n1 v1 fx 7p ~ 3f cr 62 lu 1c cz iv 82 7f
compar o1 2mv 16k 5ga 42w 2nr 7bl h8 2sm 24 4m ~ 16 17 9k e4 bo y gn k7 ez
lee n1 ~ b9 ic
break o1 4dx 5g 3e2 94g 96b 6zl 2zr 4r2 1gb 2io 7c 53r 37 52s hy 5rh e2b 3x5 9zs 580 9o5 1ae 3h6 980 rb 1nu 42b 78l 17i 29g 20t 24m 3gd sz 121 6gt 2ff 1t8 ~ 4g a7 7e 2o 1d l0 41 d2 8d
turkei n1 3c6 wv ~ 91 c0 6v jn 52 2a
daughter n1 yk ~ fa h9 du dt ma 15 mk 5u 5q
natur o1 25x 8e c9l 12g 15x 2c6 g7 afs 6r8 ~ dx 4l 9e i2 42 ij j6 i0 ly
museum n1 ~ gg 3b lk 9r 3g cq 6r dq 4r
strike o1 14f 9h 95 6o4 1nq 10t 1q7 28x 1sc 17s 2yt brp 1ny ~ de bt mz an 7p 37 1m 9y a7
style n1 js 53c 1c0 7ve 1z5 2qs 6s bt6 f7 1oe 6ww ~ aw 2u 8x gg hd
rock n1 qd 6v7 2tq 34g 15e 1ro ~ gr d3 8x hc kv
view n1 265 fw hp 2nr 40u 15k 374 a90 2jq awq fb 20o 1pc u4 5f 279 2dr h8 x8 5s 1z7 50l y2 1ho 1b5 5w ~ i2 fd 1q id 3r eh 92 n2 ij
usual o1 5pl i7 52f 1rc rz 1ud 12g ajj ~ 9z ly 4n 1g 3m id gp a 92
spanish n1 2a l4 ~ l6 7l fg bb jf 6a
royal o1 26s 48t 37x 9yl 67q ~ e2 6f je bd f3 h0 dr 7l
travel o1 1ye qe ~ bk 7x b0 5k 67 4o fq 5t 41
smith n1 ~ k1
chicago n1 172 hs ~ mt 46 je h3 mc
arriv n1 gb 5o ~ 7t b0 nb bk 4o 67 3i f0 ld
hundr o1 cy ~ ib 1l 1x 4b 1b hh 13 14 cn
respons n1 oq 15l 1zi pm gm ax 1tu 1da 1ux 2ke da 1cw 2x6 dp byz 1my up 5xz ~ gz de 3o 8p le 89 h1 8s b9
jone n1 ~ nc m1 k1 iq gv
potenti o1 24 c8 emw 20o 5xs ~ ct mo 2h l9 4u ep md e1 kw
valu n1 3gq 22t hp 15r 7j4 3fz o0 11w cl 1pc 12m 5f 47o 2a4 n7 m7 26p 3k1 ~ aa cb bz go gu ck 33 kz j0
idea n1 wm 1fz o6 ps 2qj 2mj 25y xc 1gk 1jl 5s ~ 1q j6 i2 3r e7 g1 32 gp 47
thoma n1 ~ m1 61 ic iq gv nc j8 ex
profession o1 1oz 1k0 188 e5 s8 3sw p0 ~ dv br a8 9f aj 9t 64 hv 2w
domest o1 3d 2x 7ag ~ jt ez c6 f9 jz 9b 4e cb 5e
credit n1 sh 12x 1fj 3rk 1ke az4 1o8 11j ~ 8q 51 ie 6p gu cb ck 2f mj
gaza n1 ~ a5 8y 6v
marri o1 110 1e8 24q l5 7wd qo ~ n1 fa h9 dt du 8e ev ma mk
launch o1 6q w0 1fm x5 a7 2o2 ka 56 75i 6r ~ 8p hj a0 8s 9l j1 ki ai 8t
web n1 lj hz 27t ~ ja cq 96 jp av k3
muslim n1 ju 3hx ~ m9 66 fw
everyth n1 ~ eb e7 mb jh m4 1e cx 1q ga
weekend n1 cg jz ~ 57 2y 5z 32 29 7z 3x 3v 3l
camp n1 b6r 4ly d6y 1iw ev 3w5 ~ kk dw 77 1z 55 gx ib 6u 59
quickli o1 4ld 1cu 1wy ~ fm le 8d 6c 2e i1 9m c7 an
financ o1 5k no 5e 8q 19y e5 ie 12x ~ 6p 51 4e fj 2s gu 9g 8p gh
eventu o1 3f5 1i9 6c ~ fm 2e nx 3i 8d 9m 79 i1 b
measur o1 sm 22t 142 ak p3 32b hx 15r 3fz 5t8 ds4 4l1 ou lt nj 3o4 3lz 41k ~ bj 8p es b9 de ez as jz 1c
afp n1 ~ 35 5h 89 2z 9c 3w 3v bs 3x
blue o1 1zj 1b2 5q1 2m 7co ea 91c 1fu ~ e2 bf ke 6g lf gr ir n6 d3
richard n1 ~ iq m1 ic 61 nl ex gv j8 nc
readi o1 gs 1q3 1lu 1qz ze 1cu 14w k 2hu 7ts 30k 9ek ~ 6k 8z el 5o 41 23 m4 s 40
plant n1 xk ka 59p 56 ls erd 8mm eqi ~ dl c1 34 l2 j0 j3 kd n2 df
design o1 wm 2e0 583 356 2mj 25y 4x6 27a 8p fj 1gk 60 6k3 rs 1ol 323 6s 27r 3xb 19i 13b 1ut ~ 9r 3s js 8f n5 3b jd ca ij
certain o1 ge 13i 1yv 1yh r2 2qp m4 ~ 39 2h 36 2c 20 id aw i2 10
voter n1 1gj bu ~ cz g4 82 iv j5
modern o1 12i 1nc 1c0 sq 356 p vb 30w 34s 9ne 8f 1to ~ ij cy n5 o6 6h gg 3b aw c9
fan n1 aw2 4a9 3y3 ~ aj 62 ma gc 3y h dh 1x 7z
commerci o1 464 1cb 17t 13e 8f 4t1 ~ nn 5k eq a2 2f 5d dl 4i a1
bid o1 po 6n6 3o us es iu 64 9c 3gs d2 1r8 ~ hi hy 9g 4z 8p 1a a0 an g0
constitu n1 2d0 4bu 1dg fx 1ir 2pa ka 1rj 5p 9fh 6by 2fc ~ hm lu 8c bu 8g 4c 5c em 82
drop o1 400 4uj 49x bw 5d2 2d7 3qh jz 1pw 9kl a0o ~ aq 2m aa ez c3 33 dg ea bi
brother n1 4ey 4gm 53 5m0 axs ~ du dt ma n1 fa h9 8 a4 7c
canadian o1 gq ~ 6f h7 2r 6a a9 l6 bb 7l 28
drive o1 wm 8t p3 98 5to 11q 8pt es 7f lv 1gx jb hj 6j1 12b 3tu 1pf 4ou nb 72b 161 443 2ed xj 15r 2xn ~ cj i1 6o an 9a 3r 4s 2o 41
negoti n1 1as 1kd 85 tj ~ c2 g0 9g k 4a 9i 7m 67 c1
affair n1 a6n gz 4tl mq 27g py 9g ~ az bs 4e lm 2s bj ny ha 84
signific o1 254 26w al 9a ip 1g7 7ga 41y 1cg 1sg by7 1uh 3id 1d4 ~ 4u da ni c8 as o7 1n 2h lz
bomb n1 mf 9h 27c hy 4ul 522 ~ 5i n4 cj is fz ao
warn n1 1n2 5f4 96 1ox 1nm cqw ~ 7j 2z ng li 5 3w 35 3l ax
religi o1 8c7 blf 1h0 319 247 c1q ~ nt ju 2g ba 4h
figur n1 fl 9r 3o4 15c xn ps 1dn ew 2f1 126 6s 27a 103 5f 1k7 jp bpz 6ys 6r4 2sv ~ 4v cx 5s g1 jy m4 79 24 3j
victim n1 4t1 25n qo 2bg ~ 4k 5q 7c 5u 6i 14 13 fl ib
activ o1 de 4n7 3rh zw 2t0 214 29l w 38u h4 gz hj 1l5 1dj 2sr byz ~ fx 8p ha j4 c6 ez 86 k1 jb
upon n1 ~ 4m 9y 1u id gp 0 41 k8 l
experienc n1 1fz dv kl 4v ev ay 5f 3h 1cv ~ j6 4l 5g 4p 3t 2u bm i2 f2
attornei n1 s1 ~ j9 4c 6m ia ag 7k k2
standard n1 10n 131 19a i7 32b 2qj o0 ay rz 1l6 9w 12g 5lx h1 ~ lu 5p m6 60 ij 4m 3s bj gs
propos n1 1n2 wm v3 1me iu 8p fj 410 1gk v8 t0 ~ g0 c2 9g hp ak 9v o0 a0 b9
intellig n1 wy p brn 8vr 337 55n 1ot dol 541 pb 6ky 26m 2u1 ua 5s 11g ~ 96 44 3q af a8 hj ff 9d 84
hotel n1 9r ~ jc lh 6r ka j7 5k 65 3g
magazin n1 54x ejj 9c j0 48 ~ hf bv fy 2y av 5h hr bg k3
whom n1 ~ g 13 fw b6 6k ma i b dt
expert n1 9l6 4p pv 13e ~ be 2z k2 5 h8 9d nm 56 fw
quot o1 5qd 1fj 609 az4 ~ 35 7j p o1 89 2z hf bs 9d
baghdad n1 ~ ff 52 i6 np 9h ol
carri o1 6cs 5xr 1rg wh 125 1a7 56q s6 1xi 2mm 9w 5v0 19e 3kg 10z ~ 41 23 el 3s 5j 8m s 1p 8z
foot n1 59 20d 13z 197 um 93m he fb sk ck ~ lw 4d en lc et 4o 2o mz 27
candid n1 8t 2j6 18s 20o qo 4i8 143 4b1 ~ gi bu cz o8 82 g4 3f g8 l1
fifth o1 18v ~ f1 5b 2d v 6c l3 d1 ab 1a
lake n1 9e ~ dm fc dq 7q cu 55
employe n1 1wt bt ~ hv ej dj hg e5 5k a8 2f 65
pacif n1 bnl 9te ~ hn jr k0 9x 2q cu hl ji 71
mostli o1 4n 9a 1n ~ 1x 9z i5 hh ml 2u 7s 1b 6n
reason n1 up 19g 1hz 2kb he asx jl wr 5s 11g za 1ot ow 541 c33 6ky 28q f8 1ne 11p 1wb ~ i2 g1 fw 20 1q kj e 93 92
flight n1 73 1ld 1jb 2wg 18b 9cq ~ j7 dd mm nb gx 98 7t ne kb
squar n1 rl ~ et 4d p4 au 9r dq lw 55 ib
overal o1 4n 1of ~ f1 5b c3 ez 2d ah c6 p6 il
pass o1 ci 5sm fd b2 7c 3kl 25d 14g 9y 1pv hh vi 8sm 4o 6ki 10i iu 30w 8hq 22l 9lr 3e5 1qm gb jz 2c7 4q 3uu nb 197 1vf i9 7r ~ ak 1u m3 5o 5p 41 d7 fm 6o
focu n1 6u 2qc 161 6qj 189 c36 d4m 1ix 5s ~ ef km 8z 3r 3b b9 ax ct es
bay n1 9e ~ di cu jo jr ji p7 71 dm 55
dlr n1 ~ 50 3a 1l m7 8l e5 ah cn go
date n1 rs 29 1pk 5f ~ 6q 3u 4f 1v 49 7i 1d 8b f
letter n1 5n2 zq in 1gz ~ 89 ax f0 3o hr mj 6s ag 1k
wide o1 56d 1c3 1wc to 6ym 1q5 6r 96c 2pp ~ n7 hp 4n hd q 9z 7o 8s mj
effect n1 gy 2mu 1zi 1df 4df gm 7f vi 30y ax 10i 1tu 310 da sd 1gh 2cq 4p hj emw 15q 308 ~ b9 1v 20 o0 nx ok ip o7 de
phone n1 3o 5t3 elk 1im ua vw ~ jp ja eu a1 ns b2 hz
attempt o1 9h r5 es 6zz zw qi d2 559 35c ~ hy k5 i1 5x an oc 1m 41 7f
below o1 2tf 2b ~ lw ea 33 e4 b5 bw aq oe mx
profit n1 12j 11l te vq kz lj 6z 3a6 ~ bi c3 bz i9 aq aa go oe 68
zealand n1 7za ~ d9 h7 gq ce e0 f6 ae 6f 2q
estim o1 9sx 154 22t 3o4 oo 1dn 3ac 2fu nk bpz ~ cn ah 1l jw 7d ap 17 fj go
tradition o1 x0 pv 19a 12k 233 ~ 4n n8 9z o9 6h on i7 hd n5
size n1 ix 350 31i 1d2 17g ~ 9a 7s 54 4m e4 ij aw nj kt
practic n1 9l6 p0 4p aor aob 1m2 oq 1ia 34t 1j4 17b 27a ze h8 gx 3t 1lz 69a 3f1 1pe 6zn 3xk cja ~ d0 ah lu 5p bj 41 nk al g7
doubl o1 80 32x 7q9 95 9a 1gl 1q0 c3x u0 m0 5dl 15a ~ d1 5b 2d f1 p6 1h v 2k 3n
professor n1 1gu d3b ~ 4r 5e e3 by dv a8 mr h8 be
concern o1 3ic 5k ge wx 6r7 cb gz 11j ha 1ny 1j6 2af 3id 5tj 9m3 ~ mj fw ml hp ef ep 7j i2 8v
refus n1 5vp sf 3w9 3ss y7 1e7 1my 476 1tw 4hh ~ g0 jt hx le ag k5 hy 6k 2z
sector n1 ~ a2 5k gu 2f ko 9b 4i c6 51
review o1 ci qq we 2c3 2ku ux 9sx 22t 78d 3fz 2nr 2fl j9 ebg a9d h8 x8 ~ 5h hp 48 k2 56 9v dr ax de
diseas n1 1lo 27i ~ hu md
terror n1 wx 2wp 9kb ru qh ~ 9h ol 9g fh hb gz 44 ju 52
onlin o1 ~ ja ns hz jp k3 av gs fy iu
speech n1 tn l7 4bw rf rt ~ 5v 9n gk jl 3o 67 9s jx pk
peter n1 ~ j8 61 gv ic iq ex o3 nl e8
cultur n1 gw 1d9 5d7 iz 25m sj ee 51p 4h ~ pt 6h dv gg on ok o9 jd b2
reform n1 5to 5iw 1q8 5g 8t oh es vb jb dt1 ~ bj o0 ov 8p 5e ee eq a8 1c
found n1 6q 1ed 56 th 356 13j x5 ~ ka 6j ew 53 l5 js jd 4v fx
charl n1 efe ~ m1 e8 61 ic o3 iq nl j8 nc
conflict n1 iw mz aw 146 1pk h4 1dw 7dm 5ti ~ 2n fh fn 7m h2 gw ep 4h 52
limitd o1 s6 273 2t0 1vt 2p2 7s ca 11c ~ lz gh 8b c4 2u 1j ok 92 3m
materi n1 1zj 4au 96 15x 1ro 2r5 1uh 3cd vi ~ j0 iy c1 39 4p fv 3s dl me
trip n1 2ed 1ye nb ~ bk fq nv 29 7x 2y 3u 3z 5o
properti n1 268 2pr 5j 262 ~ dd eq nj 3g 5n cb 5k gu 9r
paper n1 zq hr 2pa r0 4gt qd hf 5h 1ro 1jl d34 ~ bv 48 pk fy oy jx 96 er mj
threat n1 17m 6v4 9kb q3 om ~ 9h c8 py 2h ni l9 ng mo de
seek n1 po 1ru ti d2 6k es 318 ~ io g0 ka hw pz k5 5x ef 41
confirm o1 190 96 572 5qr 4qo 1uh 62 24b 2z r2 3b8 4pm ~ 5h 49 89 o1 3l a0 8v 3p 3w
plane n1 3g7 1jk b5 ~ mm pc dd 73 p3 kb gx
rout n1 tz 8id 78 1gv cv 107 3l2 ~ ku pc gx 8j hj e9 j7 pf 71
complet o1 1yx 308 10 1a6 2mi 1hz 51z 3pr 37 4f0 1eu l3 c4 4p 18 1db 2rb 2bc 4ii ah 8hd 3iu t8 5c mn 4w3 236 ~ pv v 4g nx it kq id f 3b
jewish o1 1ev ~ on 6v 8y nt a5 m9 b2 ju
someon n1 sq 25n 22n ~ 1e 14 4v e7 mb m4 35 g1 jh
hill n1 8fd 4mb ~ dq cv 3g lk au 55 5l 7q 43
comment n1 27z 1lc 663 3s9 1ke mj 1zh 1cg 89 ci 1qg q1 ux ~ 1k mv ag a0 5h jx hr 7j qj
ireland n1 105 ~ ce f6 d9 pr gq e0 bh bl 8l
taliban n1 ~ i6 ky 7f ju h4 ff 9h
huge o1 80 52g 9a 1kz 28k 2uj ~ ik 7s ok 3t cp 5f 7a 7o ni
johnson n1 ~ nc m1 nh iq
mayor n1 18s ~ kr gi 8g 22 l1 p5 82 lm 65
husband n1 30r 11m 5wg ~ fa h9 n1 dt ma du of nq 15
mass n1 4hn 2v6 9g 66h bm w5 4hu 38h 2dr 59l 5oi 145 9ln ~ 9a fw p3 c8
premier n1 1x7 v 39p 7b il ~ 73 6c 5w 6y 2s 6b dl gc a1
soviet o1 ~ a9 bb 91 b2 2n if 3q
cover o1 tn 2o 56d 1s9 10t ef 184 68u ku 9g 3hs 6ym 14g 1qu 2iu 67 5h 1b5 1ny kv 1f0 6sl 6g 303 ~ 2v gp 2u 7e dg lz qd 18 c4
coupl n1 6py 34h 4k c5 30r 1cn 8b4 28g 13c ~ 12 6n h9 ma mk 29 27 7y fa
posit o1 o7 ug qj 1wd 1yv 1c4 29y 173 m4 ~ cd da 9y mj 4p ft 42 5w 5g
non o1 e ~ 2a 4e 28 ip nn o7 94 13 2h
mail o1 b2 d36 t0 ed f0 ~ pn pk ja ns q4 96 5t er 3o
crime n1 ue cyw 6jd 13d ~ ad ht 5i q3 is 6m 9g fh gt
moscow n1 ~ 91 a9 jk qz 69
brazil n1 92e 1el ~ i4 l4 jf e0 8l
kilomet n1 ~ et 7q 4d fc pd p4 h2 bl
stand o1 53n 59 1kg 4qb 7en cvi fb 1e7 l8 2rj 27q 3i5 uz 62 3qo 8bg 7c 17c sk 30 6ui ~ 40 5j lw 8m en 21 7e dn o4
seem o1 gy eh 119 7pu 32i 9hm ~ e7 jh cx f2 93 c7 jy 92 m4
separ o1 1f9 yt 1ah mz ix 2ek 67m 2wz 2n2 169 28h 27j 1d2 17i 3rh 56s 5w4 6p7 coz i8 sq ~ h1 4b t 1h j4 aw 99 2k 54
amid n1 ~ b4 py aq 8s ef jt kd fn ki
stadium n1 1rt 12q j3 ~ dq lk oa br 3y
singapor n1 7gk ~ fs fu 2j f5 hn d9 k0 pr h7
speak n1 tn b2 22b 1aj q5 85 8hd s6 ~ 5h 35 l7 67 jx ag mj 7j 4v
leadership n1 oq fl 76 70 ~ 4h 62 3f fb a8 ng bj mw cz
emerg n1 6q c6 ax gy fn ct 8s5 aq ~ f9 9b 4i 5o i1 c7 8f 49 hu
declin o1 6n5 36x bw 2wc i1 7jx w3 ~ aq oe c6 ez bi c3 aa jt pq
treatment n1 hu km ge 1kd 1qu 29i hv 1f0 ~ g9 gt 7v mu fr q2
cabinet n1 ~ 2s 7b em 3f 1c 67 ny mw rg
straight o1 1at tz zv 32 1jk 5c pd 64j ~ f1 p6 2d 5b ab 6z l3 pw mz
tokyo n1 bhq ~ 7w do jk e6 k4 3x re 3v 3l
winner n1 1iz lg 2fi 6z ~ lo 4x e9 6c f7 lb cm c5 ii
ban o1 arx 324 8u3 a3 4ga 3jh 5d9 84i 2hz sx ~ lu 5p 9v hb ci
session n1 9s 1jq ~ 67 6r 29 2y 8h gl 3x 3v 3l
progress n1 12i 9r 8f jb 7df 15o 5iw 14x ~ es 7m k1 c1 oi hi ef lg 5e
ship n1 4nq f0 3bf eal 10z 26k 5k ~ c1 qk mm bi ji p3 4p ob
appoint o1 8ls ht 4bu ka 6s 1me 1ol 27n pj 9v o6 1pk 67 324 4vh ~ l1 fp lm 53 5y 38 rk qj 6j
word n1 2nd 1kd 3d1 p 9oz 2zg 8ur du 89 4lg l7 2ev 17w q5 1gz 7uh ~ ip 6s pk hr ly rf mj ij k7
terrorist n1 1qh q3 ~ 9h ol qh hj gz qs
christian o1 2e3 1f1 1h0 ~ nt fw ju on ba m9 66 pt q8
sens n1 4jg 3bl 1ms 421 kl 56 ip 1zh 2wf 59e 6ky 1sf 5md ok by7 4cq ~ j6 pb os ra e7 i2 id 1q 3t
play o1 1i6 e3q 5bb edf ~ 64 aj 5g 3y 9f br 2u gc il
milit o1 1dj d2b 8wh 5iw 2n ~ qs ju 9h ky ru nt mf a5
regular o1 32 5ju 1hk 12g 2z 1rh ld ou 1wk 1eg 2gi n8 ~ a7 lz v ca 1d 54 1h 29 2k
requir o1 ag us jt 68 gz e3u 8z 6k 1cw 1va u7 4nv 2x6 b7a bej 5js 3ai ~ io ou gh 8m lu ay o7 ip qm
lawyer n1 ot 5p ~ j9 4c hm h6 6m dj kj ag ma
debt n1 3sg ~ no ie 8q gu ny 3a go e5 cb
guard n1 1fe 5j 74m 641 ub 4ju m6 21z y2 7ad ~ 65 ek 2t mf 77 8u 7f 3q 9h
wound o1 6ss 14h kp v4 bci i9 43r 4p1 era 4no ~ 5i ek 7c 9h mz fr ry 4o ln
assembl n1 1sp y5 4au 1cr 1iw js l5 67 18u ~ em 8g l1 ca bu d7 82 lm 9q
express o1 p3 56q 2c4 c3d qc r4 5w 8hd b2 v3 4mw rf ~ py mj 89 hi 7j kl 1k k7 qj
charact n1 6m 30e 32z 4q9 6qx 6dn 11j bx v5 ~ 14 bg ks gy aw k7 4l 5w 6y
pro o1 nm ~ cr 2o 62 hb 76 hd 3f
fuel n1 ao gh wt 7iu ~ i0 6w rc oh jt dx aq kd r1
martin n1 ~ gv ex j8 m1 o3 nl iq 61 q6
suprem o1 39z 2bo ~ 4c j9 ia lu 9v od 5p 6m 1i
everyon n1 ~ m4 4v 1e cx g1 5s nu e7 f2
actual o1 bp pm 9bi 3ea 2tr ch t3 cx ~ jy 79 93 5s f2 ra e 5m 4v
equip n1 954 mf 2cn 2ly 1lu 8so gh 320 4d9 ~ qd 60 ca j0 fv jp 3s o6 5r
deni o1 9p7 4hh pz 724 ~ ig mh 7j jt ht qj qi gz hp
featur o1 4ru 30e 5n im ~ 2v 63 5w lz jd f7 dl 6y k3
approv o1 4gb 62 4qo ci fd 3fz j9 z0 ~ ov 8p g0 bu a0 hp pf dr hx
port n1 e4y 43n ~ j7 rr jr 22 ku ql 7q am ji
ethnic o1 q7 7t9 ~ 28 nt qb jd fh 2g ky ap 14
statu n1 fb 3en ~ ax hp ct 9y ck 6j ka hm 8b
primari o1 ahx 5y tz 82 2co al 9o 188 jd x7 1h1 1j9 ca ~ p5 bu 8t gi g4 j5 cz dv lz
amount n1 12x 5o o0 4l1 2uy ah ~ go nj ez 6p 3t lz sd ok 9y
debat n1 19g 1zu hp 3nh 3lz tj 1kd bzo rf h8 6b2 kj ~ ax g8 4h 85 9n q5 bu g4 8v
model n1 ij 9q9 ew 26j 5jd j6 6a2 27a 2yr 1k7 6qh 1d2 180 15j 3en ~ o6 lq cj 8f 4m ou o9 j0 4n
decad n1 cg xw 6n5 8z1 ~ y 1w 7y 4z 6q 8s 7g 9m 49
individu n1 1ju j5 eq 12m 4b d1 25n qo 22n j4 rb ~ 14 o7 fx 36 4k 54 aw 39 13
festiv n1 23x bys 821 ~ qy lp 8x 6y kg il gg gm fq
previous o1 gn ~ q 8s jd 2l 8b r i b 3i
insur n1 bxf 2kd 190 98 zo 1zz 44 5f 97e 4pm jq bj tf ~ ge no 7v e5 ie gh 2f ko go
impact n1 14f 3rh 1zi pm gm 7f ax 1tu da 220 n4 1ny ~ ok b9 ni md 5e mo f9 py 20
urg n1 1n2 2a8 4qz 1ru 7qi 1na 8z 9c ov 1xn v8 4kc 19p 39m 1su c9e 3ix ~ om 76 3o ag 1c hi s6 2z jt
heard o1 ~ ag 4v g1 35 26 85 5s 79 z
illeg o1 ro b3t ue 52h 4ga 3jh 2ph ~ hm 4e oq ht po hs ig mh is
indonesia n1 1e1 ~ hn 2j ae ec 7w re r7 2a e0
damag n1 2br 14h 75o 5w4 aa ck zg 1s9 ax4 851 3dp mz 66u a51 32v 4ym 9ff 1ci ~ md su 9r da ni 3g 3d l9 ok
messag n1 b2 1fz 2r5 ~ r4 pk 3o hz q5 ja pn om 89
basebal n1 m3 ~ 6b br im 3y aj nm 2w
ti o1 32 7xx ~ ha k1 cc l3 70 c5 ih f1 rl
true o1 2qn sd b3v 2zn 32 1f1 3ea 2w8 2fj 2tr ch 5c m4 2b4 1fn 1eg ~ i2 j6 1q e7 pb jh ra fw 5s
challeng o1 oc 3nh 1iz 146 kj h2 kg 28m yi 2ps kw db 5wq ~ dn ep ct ni 6z mo pg l0 ax
prevent o1 ebf 8z9 f0n 75p 8u3 eqj cs d9b 2a2 ~ hs io c8 md 2h 7f 5x mo 6e
file o1 ht 1f6 ~ ot 4c s1 6m mh 96 j9 jg jp
captain n1 7x 3x2 ~ dh ce nc 2w 2x 6s ic 64
entir o1 10 tu 3iu qm 2m3 1j 5c 2i5 ah mn 4w3 c4 3ny 2fc ~ 9a 34 l8 0 id 99 it 4m kq
blood n1 5qh 2a9 755 aou ~ ln fl md 56 gt q2 9e ad
territori n1 55 8c 6um 83 s3 2y2 ~ fk bl dd am hl 7f c9 98 8u
vallei n1 5tl ~ qp dm 55 p7 75 8j am dw 7q
conserv o1 afh 2ss 53 1ne 5c bu4 vb 2fr yo cs 160 50m 64i ~ cz g4 3f j5 q8 o8 cr rq p5
van n1 ~ cj dq sa
earn n1 1g5 fd a7y vq 56h 236 6z kz lj e5 pq 22f 237 692 ~ c3 68 bi 4x jw lp ay ri 8w
protec n1 oq a9z 6ps r0 ub 44 2hn ~ m6 5c tc 7v gh 98 5p 2b hm
read o1 333 l7 lq sg 17b 48 2c3 1f6 5 5f h8 2qi 11g ~ hr 35 bv rt t0 1e ag pk mj
foundat n1 59 um 6bc 1ed 56 q9 7c1 356 13j ~ ls iz ie be fx fj 6u ka e3
search o1 oq 2nr 2qd 1z8 k2 eh be 5f qi 1tp ~ 56 ns fc cq 96 2t d2 kv ja
discuss o1 tn 9g 1kd 1qu ~ 85 67 g0 hi hp oi ov c8 q1
perhap o1 111 c8 ~ 32 ra 92 jy 3t e7 i2 jh c7
journal n1 4gh cg hr 140 3sw ~ 48 fy mr oy qg bv gg 2y 4r
murder n1 7c 26b 95 4wk 5i 2p 16y 4o7 2a9 ue ccs 2dz ~ ht h6 r5 is op 6m dj ol qw
address n1 17e b2 r0 9g tz 1qu 11j rf q5 85 ~ tj t0 3o kj pk r4 er ax 67
deep o1 2aq 80 1c3 1te 23z mi 1tg 9a 3i ea f8 2la 41y y9 2er 7qz pl ~ 3m 19 7a 2i 2o qt db fd 3t
settlement n1 2gm 5z5 23s b2 2vk uo 1ha dw ~ ta 75 c2 a5 6v np oi qn 8y
simpli o1 c 27 28j 1j bsb 15b ~ id gp sd e f2 pb ly mp ip
nearbi o1 8h 7q ~ cw 55 75 fc 8j dw lc 1z 7s
relationship n1 dt7 ha ~ t2 bx oj 4l 47 i2 25 cb aw
cash n1 ve e6 1lj ~ 6p ie no e5 sm kc s2 50 m7
alon o1 t8 2m3 36b 1j 2i5 685 1s3 1jw ~ sd 21 d0 27 30 92 5o 32 4m
hama n1 ~ a5 ry np 6v 8y ju qs
target n1 wm tz h5 27t 4w 4jm 11j op ~ 9h ry qh ol ru 24 ni kt c8
lack n1 7vt jt ud 8z 6k 3on 3yg ~ ep b4 20 9p o7 da pb i2 ez
consum n1 1cz 21j 1tr 4f0 1tw 2yi ~ bi 4i 5k jt gd 2f a2 j0 c6
direct o1 tn wm 125 zv 84 14p 1pv 7x le 70 5t8 a3 fx 4w sl 5 f0 443 rl tw 2i gx czy ~ 6y gc 2h gh c8 3s g5 io ks
twice o1 pw ~ 8d 1u 1d 2d 1a 2e 7h v 3n
self n1 421 64u sq qo 22n ~ j6 rw 4l id 5n ip 6e c4 4p
beach n1 dd ~ jr jo cu 9e ph ds dq ox di
zone n1 8c 6b9 rb 108 ~ 55 83 ta fk 22 dw 98 b2 99
scene n1 55 265 2a 1lu vk a90 103 7dd 4uq dy n7 ~ 6y 5w 7z ks s7 5f sg gy i1
communist o1 b2 18s 1qt ~ qz 3f cr q8 tc 1c 76 a9 4h
afternoon n1 29 5nj 4i7 ~ gl 32 3x 3v 3w 3p 3l 5z 7z
necessari o1 1va 897 3bw 2g5 4nv 8z s0 bej ~ gh ip 8m io o7 2h pm cp 40
navi n1 1gs 5t ~ rr 3q 77 s3 7f 65
qualiti n1 ~ ou il 4p 5g tx j0 2u i5 ij
sound n1 byu eh gy 2hc 4p 1ot ow pn ra 1kl e1b 2c7 cd y0 ~ 8x sw e7 8i j6 2u hc 42 kt
protect o1 xi 1fe tf 9a2 2fr yo 2r1 ~ t5 5x cs io hw 1p gh 3c s3
spring n1 6j 4a1 1vz ew 56k 9y 1le 47y 2b1 45 ~ g3 6q bw a7 p7 y 3u 29 5o
miss o1 1jb yk tx 8w 6k 5q 3on ~ 7c kp ih dy 3j fi u0 m3 g2
crimin n1 r5 ccs 15p sx 4ga 575 ~ ht k2 6m ru tm h6 4c hm is
speed n1 42u 66w 19m e43 cm cl 1ze 5e2 nb 5mx 62p ~ oh kv pf an 1d hs 5r cj 3r
confid n1 2kd ci 5oc 45o 44 10e ma 4py 1qr 1yv r2 5mt m4 ~ hi eh c7 cd 42 68 4p o4 py
beyond o1 ~ 87 3t 99 id 32 3r 3c k8 tk
softwar n1 17e 14d ~ jp fv ns 60 ja hz q4
democraci n1 1xt cz 469 if ~ j5 4h jb cr 7m q8 9b ee rg
francisco n1 ~ di je h3 mt ds nd 46 jo mc
section n1 7t fo 2ws rb 6y5 hr ~ 34 78 8j 9o r0 2v j 55 ql
basi n1 4c5 59 6bc p4 th he 7c1 ~ ck nj cb b5 cl ha bp 4m pb
suicid n1 5i 2dz 17m ~ 9h ol ry s4 ru tw 7c
resolu n1 15l v3 zq 1mq da tp 152 26q ~ ov o0 8g sh c2 3o rt 4a ci
account n1 ak 3o4 30o k7 2kb 6h p 8i 5h bg 7al 98 60 ng ~ 1c ie 4a ah 14 gh 8q i2 96
georgia n1 2kj ~ if 1k 69 91 g6 jo c9 9o 43
god n1 7ip 424 3xj 9uv ~ t3 2l hq ip 3z
command n1 oc 98 7f 313 a3 s0 65 76 1em 4nc ~ 77 4n 3q 8u 5y ek hj 1s u8
euro n1 ~ 8l 3a 50 pi 1l 6a m7 pq lj
cathol o1 71x rv ~ ba nt fw on tc
opportun n1 l0 c8 chz ~ 9y 41 hi 8z 5o el 23 hw 56
resourc n1 2c5 12x ~ dx 8f 8z n2 p0 tc gh fj uv
writer n1 ci hr ~ 5h fy oy bv e3 9c bg dl il
anyon n1 ~ qo mb sc 4v g1 m4 1e jh 1q
suffer n1 951 50o 14h 60z 5ku 1i3 164 53n 1kg 4qb os ay 5f r9 3i5 24b 3qo 565 ~ md 7c l9 da mo i9 sz ep ln
alleg o1 ig mh 3xo 5 1de 1h4 ~ gz ht k2 is ue t6 sf tm 5h
allianc n1 4lp 15z mw 3vw ~ 7p 3f l5 fx rg 62 2g ka 76
host n1 ~ sg 5w gm 9s 67 sr lo 73 nv
declar o1 a0 jq 7e4 uo 1mq 89 5j 5 35 1dp 3xo s6 3k5 ~ 2z 3o c2 4a hx lu sh hp g0
injuri n1 127 2br 14h kp 4p1 s4 ~ uz sz ud md l9 c5 fr 7c mu
type n1 1oz 6m s7 ew ys j6 1d2 15j hr ~ aw 39 j4 o7 2c 13 h1 ij 3s
environ n1 xs h2 1f7 ~ 8f uw 4g ee mu tf fx hv n2
protest o1 27b 4lv 3wm 1r9 3iy 13l 1e7 rv ba ~ uu 6l 62 cr nf 3o j1 ib jt
suggest o1 1n2 46i 4py ov 379 9kp 1dp 1ae ~ mj 8v 7j fw i2 4j 3 ag 93
headquart n1 65 ~ cw hj 9r us 2z 1s 77 6r hg
avoid o1 4am 520 6vn d9b t5 cbe 59n ~ 6e hs c8 id gp 2h cs d2 mo
improv o1 12i 5g 1nu 380 3rh 1q8 2t0 i1 8f 462 4vp aq chv ~ 5x es c6 u9 ez rq 8z gh b9
citizen n1 2p4 2so gw 28 xt ~ 2r 14 4e lh 4k sq 1c ci 5c
attend o1 km d7i eh 5f fp 1tk ~ bk 67 ld 3e l5 b1 by v2 4r
currenc n1 bp ~ 50 4i ut e6 6t no 8q s2 9w
appeal n1 6k3 ag 25q t4 4ms 70v 2gp 10c c1a 4is ~ 4c j9 sv sb 9v lu jt 6m qi
vietnam n1 28i ~ 2j sy f5 co 7w 74 i6 hn 2n
seat n1 cc 199 1g 5j fb 266 1jq 37e jc ~ bu iv r9 j5 od 5b s5 em p5
happen o1 6zl l0 2ur 56 qd 10i pf 67l ~ eb 4v 5s m4 mb 4s sc jh g1
thu o1 32m 182 ~ ip id 4j gp da 8b ij tq it
incid n1 315 vi ~ 5i 7c 9h fh is gz k2 6m tm
floor n1 j3 36u 42q b5 220 8lj bg 12f ~ jc kx 3g lc 9r en p4 r9 i8
approach o1 ms 12i 9h 5o 7uh 1km jb 7q rq 492 1z4 ~ 3r nk b9 n7 id bj g7 5s pg
mike n1 ~ gv qu
histor o1 6h al 7g ~ pt q7 ok 4n hp ij ml jd 9a
era n1 c2a cg ~ sp 6h cy lu y 49 o9 2n 3i
gain o1 1g5 lz 12i 12j 692 11l 2jl te 4jr ez 1ma pq gb 236 6z ~ 9w aq bz ri i9 bw 33 8w 16
bit n1 4ce 1xd d5 vx 18u 2dv 2d 108 ~ 7a 6x bm 3t e7 cx 42 j6 27
tough o1 k6 7nw ue kw db 6b2 3xp arg 53m dcn 4nd 1bw 4qb atk 15q 6vb ~ 6x dn 4p 5g t4 42 j6 ug eh
traffic n1 17t 6t 2bq ~ gx cv ku ql j7 78 pf 5t uf
inflat n1 cfh 4ov 6hq ~ cl c6 aq aa hk 9b cb 68 jt
egypt n1 1a8 ~ 6v m9 n0 ec c0 np
telephon n1 3o 5t3 pn 1im 2db 1wa e54 ~ eu b2 a1 r4 jp t0 ja 5t 96
moment n1 vr 1zi 39q d5 4w 2d ~ eb j6 e7 vi 1q sc jh 1d 27
winter n1 45 jz ~ g3 uc ll 1t 29 bw nv y
suspect o1 1fe qo 2ql 37j ~ v0 is ry ru r5 q3 9h ue ig
debut n1 6q 1fm x5 nr 64 a7 ~ qy d3 gy 45 sg 9f hc v il
fast o1 42u 18b wf 1cu 1rs 26m 2jc 5e2 34f 1mi 5ts ~ uf 5g 3r an 6x 42 5o db a7
boy n1 b9n 183 6i du ~ 5q 5u h9 a4 dt 3e n1 of ma
wors o1 5x7 ri 7lt 4uj k6 1a ea da ~ 32 ip vi 5g 20 6x jh 4s h2
railwai n1 78 1v9 kv ~ gx cv bc ql j3 hj
mountain n1 3np 66h bm qx bhb 1ga 4hu 20r 6eb 2dr 8fd 2ff e8d 2vl 77r ~ qp tb fk ap 55 83 dw p7 dq
store n1 35x ie cs 1br 3ap 1he 9w 26c ~ bi 5k rr 3d c1 qd t6 gs jg
famou o1 23x 1m9 5em am7 4v 1g7 mj 35o ~ 7o hd 1n 5g 3b 6s 3h n o9
tom n1 ~ vn nl o3 qu
patient n1 6m 3sa uz ~ rj ge fr q2 g9 7v 14 mu ln
reserv o1 bv io 1qd 5j 1ir 5v0 2oz ~ uw 6w 72 cb s3 s2
weather n1 2yd 4qb ~ mu vy g3 45
thailand n1 9qf 69m 17d ~ sy vg re 2j fu fs ae f5 ec
greek o1 6a 14u c8r ~ l6 a9 bb rv n9 7l m9 uu fg
critic n1 fn 1hy 17m 31a al 1w8 l9 20b qq 1cg 78d 8yx ~ ig km ux ok t4 8s ng e1 q1
hot o1 4ow w1 11d 4p 12a 81n p hd 47n caz 91c 1sk ~ g3 9e ir n6 uc vy 6n 80 2u
lebanon n1 1hj ~ 6v 52 np 8y a5 m9 vv i6 qb
channel n1 25j p3 tz 7ax 78 19e 2hb 3kg 10z ~ a1 hz eu 73 bc 86 k3 av p
censu n1 1a3 3u4 ~ ap
femal n1 1a5 sq qo ~ 5q a4 5u 6i bf a6 3h
vehicl n1 10z eho ~ cj oh td dq 1s mm p3 so s9
spread o1 c3u 31w d4e 5om 1u7 1ov b48 2x4 ~ bn kd q2 18 19 99 ez 2i t5
aim o1 54u 1kg o6 tz oh 37 fi 7x 13b 2mj 25y ip 27t 4w fb ov 1gk tw 5s gx ~ es ka js pg qi ef 5x 8f d2
freedom n1 4ze ~ 5c uj j5 94 jb vc iz 4h 62
medal n1 lp 3i8 196 3xi 7bs 5m4 ~ gj ll ii 4x rn 6z lo f7 kg
saddam n1 181 ~ 52 ff p2 qs fz 3q c0
bridg n1 1no j3 13c 3bo 12f ~ cv ku w4 dm 8j 9r vo ql 78
repres n1 3o5 4bu 2sm 1k4 13b 333 ip 64 jl 2sv j1 25p 2a8 39o dft cz ij 1nh oi 51t y0 8bw k7 ~ 53 76 9q kr 3f s5 8g az 2s
saudi n1 m9 4rr ~ vv c9 ff 52 c0 4e 6a ju 8y
suppli o1 xe 6a3 9y ax gh 2en 4km 3j9 ~ s9 jt cf se hu 6w 4p 9e dl
cancer n1 cbq ~ q2 w9 ln rj hu vk
turkish o1 n0 ~ wd a9 8y ff 7l l6
revenu n1 sm 1of 58j 2uy 4w0 ~ pq bi lj kz te go ez 3a fj
fear n1 3ic 84s ge py 9ut 1y3 e3n 5fp 1j6 2af 4ne aim 4s3 cva 5rw bel 6k1 2no bqr ~ rc pb qh fn va s9 20 93 5
abil n1 el 1b4 5r ~ u9 cp 5n 8z 5g id vb 1g o7
retir o1 7g 4ja xl 1m1 5hi 2ua 1k6 37 fb sk ~ 38 fp rs d4 3b l5 65 6j st
custom n1 1b8 ty 52f pv pt 3gp 1cw ~ 5k 2f p8 iu kc gh bi nb hj
sun n1 ir 2b9 57 6ck 47j ~ lj
gulf n1 9e ~ jr 6w 52 ji ws am m9 83 p9
virginia n1 ~ g6 9o jo ds
corpor o1 1sp 2ig 1h6 ko 8u7 ~ 2f 8q 5k gu dj fx 5n hv 4i
introduc n1 6q 1ed w0 1fm q9 zw 356 e4x cup nr jl ul a7 2o2 2xx 96 5q4 a87 4od ~ ov jd 8f js lq io h1 8p 3i
academi n1 1gu ka 60s 13j ~ gg 3e ls b1 mr 4r lp h8 ay
particular o1 ge 2d0 mv 2eo i2 11k ml 7av 1ir sl ca 11c 5g2 ~ ij o7 al i7 i5 4m 2c id 9y
survei o1 2nr q1 5ma h8 9nz n7 ~ 5h ps 5w jg 4a be wi 56 jw
easi o1 gs 4e3 1a6 1zy 19l 4zu 4r6 1wx 2y4 y9 15b 13q 1xq 2jc 1pd ~ db kw cp 5g 56 4p 23 1e 3r
mainli o1 6eg 1h1 1j9 ~ pa 9a i5 ml 4n j4 1x 7s 2u
choic n1 de 1b3 hx yu 13z 7b 11w 1ad 1us ~ pb id gp it 9v 23 fb 5c 9y
mind n1 a5x 1j3 7x 79r nk asx 6tq 2gk 1b4 2eh 1tl 27t 9ll 9yi 8vr 9y 374 1ms ge ~ 5s eb cx e7 sc j6 rw 4v 1e
hear n1 13r 73b 2eh 2gc 10s 56 17b 5f d2 1a0 ~ sw 35 ag 4c g1 h6 85 4v j9
add o1 lz ch7 hw z1 ez 2c1 5 2uy wt ah ~ p1 dg mv 6d cp 23 r0 i1 9y
reduc o1 dg 36x 8z7 8u0 599 4q4 7az 5qi 4cx 1gt 1da 4wa ea 4e9 32v i9 ~ ez go m0 da sm vb 33 t5 b5
replac n1 1b3 38g 2oz 9wz 1yf 2fw 66 1yn 25k dz3 ~ 3i x5 6j 2e 4f x 4 bp 8b
nativ o1 4sa 3qx 2qq 1d5 ~ 5d h0 2r ev am 6a lh ey 4k
assist n1 a9o 5x 62 hu uw 64 fp ~ e3 ie 84 lm gh hv d4 rs wz
crowd n1 3fx xp 1uq 1iw 6ab 82s 3uj 1xi bug ~ oa au 5k 62 ib v7 nf cw 6l
complex o1 2am 1vh 1zc 7vf mn ~ 9r h1 ij 9a fc 34 j3 7s al
quit o1 1qq 52i 4o 884 1m1 hs id ~ 42 6x e7 ra jh tk cx c7 9k
poland n1 1d9 ~ b7 91 if jf bh qz
enter o1 ne 23b 1fm kz nb 4nq 3mr 8qd oo 5q4 1l5 8i 39d ~ b0 4s 3i 4o 5o a7 l5 41 6q
dutch o1 16t ~ 7l bb l6 n9 6f 6a fg wv 8l
crew n1 xj 1uq 6i 1s ~ rr pc qk ud dd u8 p3 mm bq
fine o1 bv 1r1 3te 4ex 9pw 7cc 10y 2rb 27f 1p2 ~ sz cp 4p ht 2u j6 23 e5 ga
pound n1 1p0 3n2 5ha ~ ut 1l pi 50 m7 3a ol bo mg
environment o1 4vb v6 4f5 ~ tc tf 7v m6 ee be ou 8f uw
subject n1 14f 1qr 1fz 25a 2ox os df su ax mq t0 28 6r 5f h8 250 2r5 1jl 2u6 1ny ~ kj x7 o7 id ck i2 9y ij hm
jersei n1 ~ mt 46 9o ds x3 p nd g6 jo
kosovo n1 ~ jn qb wg sj
ten o1 sp 108 ~ ib nf b3 3n g2 1l 9j 4y 2k
draw o1 gg 4qn ye 3mw 2sv 25q 3f6 3yr k7 bgf vq 3u7 78 bm 16w c3 6zh 1vu 1e8 ~ c5 6z lo 58 6c 9y l0 v2 e9
bus n1 dh 1pf 10z ~ gx cj bc vt wk cv j7 p3 ql
yard n1 df lr he 19m ib ~ pf m3 ih xi 6o 6i p4
voic n1 8lq b2 333 wr 5 ua 2o0 ~ s6 t0 sw rf xd py rw pn hc
degre n1 1h3 b5 4w j1 ~ 4r h8 px b1 mr by 5e
watch o1 1u1 7rn 71g 11o 190 66 eh 8bv 1qg 8mh 3rp 5f di4 n7 6hk ~ 85 sc 1e 35 4s m4 6k j2 bm
ice n1 r0 2xd 4uu 1hb b8z 6n0 aso ~ wf 9e vy g3
legisl n1 a8 1c zd 1ii 18s ~ ak lm 82 o0 5p ov q8 cz pf
collec n1 50g s5 1sp 48 ~ n3 3b bv gg jd 2v lz xx sg
presenc n1 1kg 18a en jl 4lq ~ x7 5f i2 20 7f 3 ok bx cd
reject o1 hx 8yx 9pn 27y pz 3mk 1e7 big bf9 ~ ov sh g0 sf jt 9v hp we vf
els n1 ~ sc 4v mb uy e7 qo jh 1e eb
rich o1 5i2 5hf to x9 5pq 6j8 20r j0 2y4 aj3 37k 2a4 28l 56v c4 228 ~ i5 ml n2 2u 2a 3t 42 1n 24
influenc n1 14f 15r su 24k 6a2 5r 1l6 1k7 1ny ~ x7 n5 4h bx y6 cb i5 3t km
soccer n1 br ~ 6b im 9t 2w t1 aj lb 81 lo
shoot n1 53c 6y 2xo 5mi 95 5i 29r 5e4 dy 2q0 ~ tm ol vk ao 9h is un u4 d2
arafat n1 ~ a5 tv 6v 8y np
draft o1 583 cj3 51b 3th xx ~ gf ov sh q1 ax y4 8p c2 tj
sex n1 oq ix 2lh rb 16j 5ho 35 ~ 5u wj 5q gt
afghan n1 i6 ~ ff qs ek m9 ry 3q 4e 8u 7f
editor n1 30v 1vp ~ fy oy ux 5h ci tl we hr hf
rival o1 t4 1gh kg 28m 3nh 1k4 c5 3pz 1ny ~ oc lo 6z cr 70 38 1o 8w 31
strategi n1 1ut 19j 34w ~ vm bj 8p pg wm 3r b9 4i es
girl n1 n1 wj 2zv ud 5q ~ w2 h9 5u 6i 12 r1 a4 15 mk
jordan n1 2t2 ~ vv ws 6v wg m9 52 bk
happi o1 4gb 21l 2if 3gy 5r3 3fe k kl 1iu ~ cx 4p m4 sc 4v 6k 5s 1e f2
giant n1 d9y 80 7wr dhq 360 91y 9a 3j6 5a9 4bx ~ 2f e2 3y 6b ik na qt ko a2
save o1 de 1fx 9b 4p 2fr 133 bb2 118 1fr cs 3to 4sk dij a1c 30j ie ub ~ kz f4 st 5x 7e tt no go gu
jackson n1 ~ nc qu nh m1 k1
wing n1 4zz 62z 18b ~ en e2 mw 5c 3f 59 jb tc 7f
prosecutor n1 ot s1 2z 4pa ~ k2 ht h6 j9 6m 4c kj ue vz
identifi o1 k7 15r 10s 2n2 323 1ju e1 6s 11j 2wz 7gf 4v ~ fc fw 56 qj vz el e3 k2 b2
articl n1 3ud 7rx 18u ~ 48 fy qg tl bv oy hf hr pk
option o1 1b3 xb hx 42c 13z 1us ~ iu gp hp ip 8p it 6e aa 9g
sri n1 ~ ae ec h0 sy wc pr e0
doctor n1 6iv 1qz 2wk 2al 1f0 y1 ~ w9 fr g9 be 4r h8 px rj ge
gmt n1 ~ 57 5z gl u6
rural o1 9v1 17o 2a 12o ~ 55 b2 dw 8c kh ap 75 5d dv
fellow n1 e3 3vb 1om 3n1 69i 1rc 4mj ma 183 30r ~ a4 38 d4 2r l5 wz 53 px 70
sanction o1 sh ci 2q9 2le 4aw ~ ro 28 uo vs c0 jt o0 52 fx
contribut o1 xe hw 1q1 4uv 9y 70 2c1 757 ~ xf vb 8f 8z ez js wm m0 gu
owner n1 26g 5n 1yz apk ~ hv 8f hj x0 kc p8 qf 5k 2f
secret o1 63a 2ek 5up 45o 68u ct0 28n 96 2la evt eq 7l5 b53 3qs 4x4 1up 8h ~ ow v0 k2 5n
princ n1 azg lr 260 ~ f3 du of qa na dt n1 fa qw
treati n1 4a 21g ~ c2 v3 uo gf 28 ov oi at 5p
cast o1 2mo ew 2f1 9y 6a2 fj 7e 5k5 1k7 2d7 3de 592 1pw ~ 5w gy gc s7 6y ks j1 bu 5f
highli o1 1ey 33 ~ ml 1n 42 hp i5 9k pl 2u lg
civilian o1 vc gw ~ ek 3q s4 5i dw ff 8u ky ry
basketbal n1 6wm ~ br yb t1 im 2w dh aj 6b 3y
fair o1 czy 1pn 8kj ia 4es 1a6 805 28q 1iw 27 7r1 1zt pb 5w ~ up sr 4p 6r j6 9s 1c 5g 40
interior n1 3d 288 lc 2x 28 83 ~ bs 2s rk lm 65
henri n1 ~ m1 qa 61 nl ic e8 iq o3 du
lawmak n1 76 y4 ~ cz g4 d7 g8 lm wr tc bu hu
prepar o1 1q3 5bt dv 1qz fx 57y o4 gx oq 7uh 7xl 6zy 8p 74c 7ts 42z 5ff chv k ~ 6q 40 hp hx 41 8m 8z 23 d2
malaysia n1 200 ~ wc re sy ae fs fu 2j ec d9
wrong o1 c41 sz 9zh 1s6 6h5 1qu 8z1 510 4as 5qz 74g lc 8st 5ch 1f0 ewa 752 899 606 ~ mb jh 5s eb 4v g1 m4 1q y8
serb n1 1pj ~ xv z8 ky a9 jn nt 7f
tabl n1 bq ~ jc 58 9i 4q 3z 54 gp r9 vl
bureau n1 9d ci 65 ~ 7t 5h 4a 2z bs dr 84 96 x0
spokeswoman n1 wr 51t ~ 8n 5 35 89 qq 9d 7t
commit o1 5mw k1 1nk 3j8 1bo 5l9 1ia ht dr 9q 2e2 9y gu 5gs 16w 7e f0 13b gz 1jv ~ c2 ng r5 62 3c es rq wm ue
ralli o1 3o es e6 1iw 18z 51b 2b1 1pf ~ 6l v7 j1 fe 62 jv bw q5 nv
ambassador n1 10o wr 51t ~ 2s az 4e bk 28 lm 67 2z 1i
ensur o1 bxf 2kd 190 98 15r 1zz st 44 5f 4pm ~ u7 gh vb 8z io 8m ub hw 40
kid n1 5u 5mi 5ya b9f 3mv 14j 1pf 4lm ~ yk w2 1e mk 3j bm ma 4v sc
document n1 3qw ui 62 qj 1ww qg 2sv hr az7 57e 8yb ~ t6 96 v3 iy pk 89 mv z3 k2
bosnia n1 122 ~ xv zh jn wg i6 qb if
rice n1 7eo 2pc ~ cf lf
super o1 3kd 80 2io 1ey ~ ii 3y 81 f7 6c lo 2w 45 63
carolina n1 ~ x3 jo g6 9o ds
directli o1 tz 1jk le 4iq 21 rl ~ it gp id vj 3s 54 kq i1 31
initi o1 6q oh 1tv v 2xx 6r pk gf 1ed 5im x5 1qg jd js a7 ~ ss 3i 4 4j i 8s 8b q r
relief n1 69s 38g 1t6 3to 9o5 l8 ~ xi hu rh es 5x 8z hw gh 62
yuan n1 ~ 50 3a fu 1l 2j f5 fs gu sm
earth n1 ecy em3 drq 1t5 he dd qd 8cf 6iw 1f ~ i8 ji uh n2 2l
poll n1 brt 8u4 8e0 x8 bu fb ~ 82 o8 p5 cz gi tc cr sl 3f
loui n1 ~ qa nd j8 mt zc 61 uk
corrup n1 384 9r1 ~ v0 ig r5 ue ht k2 gz q3
pictur n1 32z 3yr 7bw 548 oo 6y 3pd 126 2c5 30y ks 1v4 1ea 29r em2 fj 4km 2sv u4 5f 5w k3 2t9 2h3 ~ eh bg n7 gy a1 tg bv
storm n1 4dr 7f 47n 67j 7g3 ce3 ~ 9h wb sz md bq v7 6l xn jr
irish o1 2a qr ~ 6f fg v7 xo h7 7l og wd uu
refuge n1 299 8ah ~ nw np z8 ib hu xv lh zh yg
defeat o1 27n 23l 37 11b l3 2vj 5i 269 6ft 35c ~ e9 6z jv 1o 8w xx 4x ql 6c
spot n1 478 vr 45t 4w ed 2dr 3fn 11o 4jg ~ 58 5b 2d vm 7z n p6 4q cc
bond n1 2kz 264 1e8 ~ cb 44 9w s2 ie aa 50 e6 6t
embassi n1 19i kb ~ zn o1 2z bs 65 cw v9 ci lh
swiss n1 17y ~ bb xo 7l l6 8l 6a b7 ut og
request o1 ag t0 2uz ~ ci pz y7 9v vf le a3 qq pk
estat n1 24j dd qf ap3 ~ kc eq 5n gu 5k st bi 5j 3g
trust o1 io fw ug 1ru 1f1 5j hi in qf 4a8 43q m4 d5r ~ ie th 48 gu st hv 6p eq ci
ceremoni n1 1f8 1qg 27g ~ sr 32 h5 29 vd ld gm
guy n1 2mo 126 6i 7n1 ~ eb zp 4v cx y8 1e 4p 5s eh
fulli o1 c4 ~ qm 8m mp 40 c7 t8 o4 8z el
occur o1 6j 5o vi pf ~ vk md 66 da 1a n8 1t n2 9h
kingdom n1 2a f3 dd 4z6 ~ f6 ta ka 1k 1s bh 34 qr vv
shortli o1 1qx dz fm ~ o 1u 3i 4f le x 66 gl ai
iranian n1 c0 2r0 ~ ff ws yg m9 wv a9 6a 8y 4e
bob o1 ~ w8 iq vn 61
accept o1 322 sh 22r 4gb dqa 1g5 14e 2ae 3kb 3fz j9 ay 3vg 1lu 4p 5z2 ou 1c8 1hi ~ g0 y7 hp pz k qi iu ag 6k
diplomat o1 2y5 4bf 2z ~ zn ha t2 76 oi 10a 5h 2s 4e
cold o1 3k4 7j0 1r1 5nk 87 b93 d6m 2ik 6n0 alm 1tg 1db d47 1za ~ wf vy wb y3 db mi 29 j6 3m
facil n1 1z3 bdo 7dn 9hm ~ 6u se 5t j3 fj 86 9r gh 3e
struck o1 459 ~ 95 2p n4 5o mz 4o 10i ao oh
discov o1 k7 354 2me 1pm b9b 52s 56 xd ys e1 17b 1zh 1qg 1ae 5f 3wj bxf 15r ~ 35 fw be ti k2 q hx ag 41
contact n1 b2 440 4tl 67 gb n4 1ny ~ 10o 96 t2 jx ag e6 ha k1 qq
regim n1 ci 1c ~ wp u5 lu wr uj 3q 52 b2 2a
airlin n1 3g7 qk ~ pc nb mm 2f j7 vd ql 73 ol
youth n1 402 a4 bxe ~ v7 by w2 b2 dv yk 28 nm 5q
safe o1 7et 2zn 4p m6 44 ~ 5g zo x9 gh m4 m5 56 3m e
penalti n1 26l ~ xq d5 fi ih hh yo 7h 1o lj
transport o1 p3 wh rr 19e 4fq 10q 37a 28r ~ 5t wt 10x vt j3 7t gx ql w6
marriag n1 4k 7wd nq 7p 24q eyb ~ r1 yf n1 h9 5u ts qw 5p fa
mayb o1 tk c8 ~ e7 5s y8 1e eb cx 4v bm g1
highwai n1 cv ql ~ ku xy wq 8j vt pf
door n1 aun 23b 1fm ~ jc lc vl en kx hh 6r 3g 2o
threaten o1 8u3 mi ea 6v4 7s9 30l 18a 6xy 85g om 29b ~ qh md wx t5 ni 7f va sz l9
silver o1 21l 1b2 1a2 ~ gj wo ll o2 e2 lo 4x
passeng n1 2yx ~ xy pc gx nb xp vt 10z qk p3
scott n1 ~ nc ex w8 ic
rescu o1 1fr 1fx 133 3m1 yo ~ xp ud rh zx 7c ti s4 bq hu
appar o1 gy iy 99v 261 7pu bc8 ra c2d 1qi 2m0 bsb 32i ~ fw zw i q i1 79 5s sd 93
export o1 3bj 44z 6t 19e ~ 4p rr bi jt aa j0 c1 nn c6
failur n1 1pg hy 3lq ~ ep da md 119 9p l9 hk tx t5
specif o1 i2 qc x7 1ve ca l2 3wn 1jw 1y9 ~ o7 aw v5 h1 39 c8 2h j4 zv
fresh o1 6rd 6o8 1a6 5in 69d 4p wf p 1bd 12u 91i cd 1sk 7f4 7o0 ~ rc xe hw 7a ki he c4 cp 6n
card n1 190 2ai 3tz 1zh qg 47m ed 3y ~ pn no tt gp aj x0 jp t0 6s
sixth o1 ~ p6 f1 5b 2d v rl l3 6c pw
understand o1 c2 brr asx 4v pb 5pg 89 3ob 5t7 dy1 333 tg 236 5f 9e6 2qi 1wc ow 3gq 2kq 13t ~ g1 47 5s fw 35 6k 1q 8z cx
panel n1 dr 9q 15w 19r cp7 1ad 8t5 3i8 ~ bq q1 j9 xd vf 56 8g p0 4c
latin n1 3do ~ 9x bh n9 hn rt l7 i4
refer o1 1c8 tn s7 5qd 1fj qq no 3s9 1ke 7y7 mj az4 1cg hr py 2aa 7wg ip 6s 2ku a2b ha 1ny ~ 7j v8 k7 4v 3o i2 89 11c jx
item n1 mv x7 4w 7o7 ~ 4p j0 qd gs bi y5 cf ha bv
benefit n1 hu 4fk vq 4p 5x 1lj pq 1k3 ~ go e5 ge kz ez yo f4 z1 ie
partner n1 e3 2qm 30r 1ht 5wg ~ 2w gu ko ts 2f g0 v1 ma 2g
broadcast n1 73 4ak t0 86 f0 5w 3kg 2db 1wa ~ a1 eu wh hz bc k3 qq av p
catch o1 is 13s 48l c6r bjg 23b 3bx 3u7 a4w c5 8hq 3u5 6gp 1e3 y2 921 jq 4jg 56 64 108 ~ 2p m3 i1 11 hs 3j d2 pf xz
pretti o1 k6 1pr 28q b9f 1ne pb 1wb ~ xl cx 42 6x e7 vr 7a 4p eh
driver n1 oh bt ~ cj wk xy cm 116 gx vt hj dh
steve n1 ~ 117 w8 vn nc 10m gv qu ex
capac n1 1qr 1fz ~ wt ez go 4n 10q 9r bp dl xf
fed n1 7k ~ vu wa cl gd cb v8 m0 24 cs
box n1 3sp 1d3 95 14d ~ jc lc 11e zi h4 1g im yb lo
davi n1 ~ m1 qu nc yp iq 117 sa k1 nh
prize n1 lp xb 21m 7b 12m 47o 216 nj ~ rn jl wo 4x 6z kg ay
boost o1 12i hu xi 7h7 1su as 5x 34q ez 1q6 15i m0 aq ~ vb vq hi xf pq te ea 68 jt
ford n1 ~ cj so qu sa
episod n1 6bz 2qr 27g ~ 73 63 5w 6c sg ca 6y ks s7
climat n1 2g2 ~ v6 xs mu f9 b9 wb 5e su pm
destroi o1 3jk 4vz 1eq 4ym 3h6 mz 203 54q 5ar 9s3 bw 8w eyz 46b 91t 3j0 4oh ~ sz 3g 9r 5i ub 3d ao ol 114
bosnian o1 zr ~ zh xv ky z8
roman o1 l6 1dd ~ uu wd ba cy rv
via n1 ~ 2i zv ms tz 3s wh 8j ql bc
conduct o1 oq 6cs 1j5 p3 3z4 9g 8m1 tz dj 1pv 1qu 70 hv il 3kg ~ de k2 h8 s0 x8 ng zw gz zo
imag n1 gy 548 oo 3pd 5wn 2c5 9b9 6dn 103 fj 4hd 2sv 5f 2h3 ~ u4 k3 eh s7 5w kq ij n7 hh
accid n1 494 b3l 29g ~ vk 7c 10i v4 vi md gx cj qk
mari n1 48m 7ar ~ n1 h9 nq fa nl 61 qa 8a
block n1 55 142 77m 3o0 ej0 2gm 2a 1t2 t5 hs 8h ~ 9r an vl kx io 3g lc 7f lt
heat n1 dx ccl c8l 2oh wt 1za 4qh 780 29h 1sk wf ~ 9e sn s9 i0 aa mu ir 6w 10p
push o1 1cb 39c 8t 5to oh dx h4 7f lv 9c 15i 4ou 72b sv ~ an hw es 11x 5x k8 7e lt 2m
agent n1 9d 31p ~ k2 65 2z hj z3 vz ci ow 2t
joseph n1 ~ qa 61 zc m1 iq nl q6 j8 101
massiv o1 80 mi 9a 2pn 1kl ~ qt da ik rc md 8s ki nf su
structur n1 2pa j3 1lz b8p 2fc ~ 9r xk o6 ew b9 ij kx 60 3g
normal o1 e4 12k 1qf ip n2 27a pv rz lu 1eg b68 ou 1ud ajj n8 ~ 4n 3m 9z ly 1g id 9k 92 sd
worldwid o1 f9 2x 4r 1f ~ bh hn bi 9x 2a ez kd 5a a2
advanc o1 vm 85d 11x 49 1su en as vq vb rq 7df 15i 1nu v8 nb 38c 6z jb 1rm 33 356 3i o9 2u1 kf ~ an 6c fv fe 12b 3u 41 a7 b0
advantag n1 1c4 173 4w 2f2 34e bpo 4fk 2nh 6mq ~ l0 vq uv 70 5g 8z 6z aw b4
conven n1 s5 1iw 67 12g 27a pv lu 3xc ka pt ~ 9s v5 rs 3s ou o9 1i 2s 11h
southeast n1 2q 2eu ~ 71 43 hl am bl 83 72 5l hn
respect n1 10n hp 6m6 7j4 196 can 1qg 11w 1pc 5f nj n7 3vg 4p 1ot 642 avs 1kl b19 sq 4b j4 1m6 5fp ~ zl 3c 11g wn rw bo 8m 8z 40
joe n1 ~ w8 vn nc 10m qu 61 11r gv
farm n1 9v1 17o 5k 51p dh1 dd yy 16g kd dl m0 ~ o5 dw 55 3d df b2 10d 75 a2
pennsylvania n1 3e9 ~ x3 9o g6 zu xu
bowl n1 1rt 3st 1op rd ~ 18 zt 81 m3 2k 3y z9 45 om
ohio n1 ~ x3 zu 12p g6 9o jo ds
prior o1 1r0 ~ 66 1t 1u 3i 49 gn 9p o 4f
houston n1 ~ je nd mt g6 mc h3 uk di jo
novel n1 bv 1ys 11d p 47a jd 145 ~ bg ci hr 6y fy s7
cox n1 ~ mc p yh r4 hr 5h
on n1 n 1p3 8j 1no ~ 36 a h 24 1x 39 32 i5 6n
asset n1 173 ~ gu ie s2 up 44 qf 5j nj tt
sister n1 655 ~ n1 h9 fa qw dt nq of ma 15
extra o1 lz 7q9 307 956 30j ca 292 42a ~ 8z cp xe c4 sm go 9y 7e 41
crash o1 127 1lm 1gb bw 4oh bsj 2a9 2yy ~ qk dd 10v pc cj ud vk md 10i
basic o1 2co 26w 4p a87 c9g ou 56m 37z 1va ~ cx tq f2 sd ra m4 jh nu 11p
slightli o1 2tw 1wb ~ 9k 33 ea pp mx bw vr d0 lw
recoveri n1 12i 48j vb 1nl e12 ~ 9b c6 5e rq ug ef 118 ri
jerusalem n1 ~ 6v a5 np 8y qn yd tp wg m9
studio n1 1f9 ~ dl 8i 8x d3 jd k3 gr 6y sg
jim n1 ~ 10m vn 11r w8 117 ic 61 12n qu
kim n1 ~ my co b9 m8
actor n1 il aj bt ~ gc bx z6 6y ks s7 ux 84 14
gun n1 954 20j 1a1 3rn 6vc 7gq yc 5e4 axl 5aq fz ~ tm 5i 9h ao mf is ol 104 s4
meter n1 41k ~ p4 r8 lw 2d et pd xz bo gb
intend o1 o6 2mj 25y ip 8p by7 3wn 5s 25r zl 3lz ~ 6k g0 s k 11c po a0 1m io
link o1 e3 1no 1c2 4tl bqg cd2 ha 1e8 r1 l5 ~ vz ru fw gz t2 9h v0 10t hz
offens o1 1j5 6jd 472 9h hj etu ~ af r5 ue 3y ht zl xz tm 6m
technic o1 ob p0 2hm aob 240 fv ~ pv gx hm hp hv 4h vo b2 ep
eds n1 ~ xe p1
numer o1 4p6 1x 332 8tz ~ 4b j4 39 2v 13 2c lz 1n ij
loan n1 s2 9y 2c1 ~ no ie 51 ny gu tt 12x yo 6p
certainli o1 o7 m4 ~ cx ra 5s f2 jh jy 93 e7 sd
institu n1 1ed ka th q9 356 ls fx ~ 4r 1c b1 51 x4 3e iz 8q ie
syria n1 1q4 ~ wg vv c0 6v yl 52 m9 n0 ws
oppos o1 19g 3nh sn 1fe h4 1bp cr 3ss 1dw 2k1 ~ y7 62 we hp 2o ov sh g0 10n
sweden n1 1ge ~ b7 gq xm jf l4 d9
argentina n1 28o a1h ~ r7 l4 i4 jf 73 8l
promiz o1 2kd 3o zl v3 1nk 68 hi 1jt 20o 21l 24 ~ jt g0 8p s hw qi 1c 9y sv
entertain n1 60y 3nk ee cb ~ ev av im a1 k3 135 dv ks 3y
slow o1 cc 3xd 36x 64b 6wv x9 bw a1o 83v 9s9 1xq 4a5 bak 32v ~ w1 c6 9b ri vu kw a7 133 aq
audienc n1 1iw xd jx qx ~ xj 5w y2 sc ks km il 138 oa
captur o1 de 1qd 11o 4ms 5jk 23b 1a9 4ke ~ ek 7f 8u 9h 44 po 5i mh 77
clearli o1 fd 91l 11g ~ 13i ra i2 f2 c7 tq fw jh sd
microsoft n1 ~ ui jp ja ns q4
mccain n1 ~ gk 9n 5v g4 g8 cz 8t
queen n1 59w f3 ~ na z4 n1 128 12y h9 fa xu 46
forest n1 59p 4gu he dd o5 3pq 39n 1bh 5fc ~ w5 dq 55 ap tc qp tb ao p7
toni n1 ~ e8 61 12n vn w8 gv sa
pick o1 18m xb 1gp 1a6 1sp 2ia hx 1eu p4 1iw yu auz 18u 1ad 1us ~ 3j i1 4s 2p 5o eh 11 11o 7e
journalist n1 tl ci ux ~ 5h 10o yh av 9c we 2z jx 13
dozen n1 2im 2on bm 4hu 6eb ih 5oi 1aw ~ nf hh ib 4b b3 3n 6n 2k t
bar n1 129 3qc o0 jc 9vy hs 4k1 77m 3o0 ~ ro t5 pz s0 ig xn io 113 lk
frank o1 czy 4i8 p5 1ik 4tu 4b1 ~ 12n 61 iq gv nl zc 12d ic ex
oversea o1 1bk 4e ~ 5k nn 2f gu ko fu 2a eq hj
volum n1 sm bv 2v6 qx o0 4l1 ~ fy aq nj y5 mx ul bi ww ri
disput o1 19g t4 qb 3nh 1iz sn aw 4s2 amx kj 476 1g6 ~ oi ax 9g mq c2 85 hm mh py
personnel n1 7t 7f fx ~ 65 hg z8 3q ek 44 hj 8u p8
combat n1 iw 90g qb 1pk h4 1dw d2b 18f ~ 7f 3q 8u gx kk q3 2n us 147
except o1 2eo 3em 27t ~ 92 8b l8 it 3m 58 20 gp 6e
combin o1 xe 3rw 498 9k9 2ob 165 1s 2qr n ~ ij ew ah h1 pe lz js 4m 7h
missil n1 d7v 1k9 fz ~ at ol qk mm nr ao tw af 9h
golf n1 5un 64 ~ lb g7 fq im ii u2 z9 9t yb
packag n1 11u 7os 1xi 8a0 5db ui 5k 1fz d64 1rm 48 ~ j0 8p ho 4i ov 1g 11e c1 9g
admit o1 10n 1c8 2s2 io v3 5j in ~ sf b 4v fw i 6k 5s g1 uy
affect o1 3rh su 28x gz 2t0 753 1pc n4 1ny 8v8 7f 27i 3ll 459 ~ md 55 pm sz b9 o7 da vb 10i
extend o1 6pv ef r0 1g9 1w6 1q5 1zr ez 70 iu pf 428 21x 55q 9a 3m 38y 65l ~ io qi qc 66 12b 2i c4 dz 37
hurt o1 932 sz 9ff 50o 2br kp v4 1i3 26m 43r uz 4p1 32v s4 ~ k6 w3 20 kl 5s 13i cx 93 5
eye n1 6u ln eh f8 4gw ~ hh xc i1 5f 126 w9 dn
minor n1 5u zp 1pq 7s ~ iv sj 4u v4 nt l9 2g k0 bf
background n1 53x 265 4ed he u4 2xk n7 ~ mv km q7 xe 14 x7 xt 103 11j
nor n1 ~ e mp pb 2h 26 jh i2 fw 5m
deficit n1 2un 5d3 ~ ho fj jz vu c6 s2 c3 lj hk
stood n1 ~ r9 y2 hh i1 jm 2m m5 eh bw
fort n1 561 4fh 46k ed ~ fc 7q x3
engin n1 47h 1gx o6 tz df 3sw h8 fv ~ 5r mr 13e cj ls mm wk be s9
artist n1 6dl gg 3xb ~ il 8x o6 3b q7 gr 138 ux d3
chri n1 ~ 11r nc vn 117 136 ic
meant n1 ~ 13b ip e s 1m 93 id gp jh
fox n1 29x 39j ~ a1 5w 73 wh 11n jx hz 11z p
greec n1 wd c8r ~ jf n0 91 13m if l4 b7
mexican n1 i4 ~ n9 2r k0 4e l6 ey vc 6a uk
wait n1 2wq mz 1ee 68 5j eh 580 2lv 9eh 92n o4 ~ m5 4s in 3j 4o 5o m4 41 3u
increasingli o1 ez rq ~ ml i5 9a 6j 9z kd 6x id 4n
cell n1 8iu 3jf ~ fx t9 pn wu
fish n1 11o 31o 49u cf ~ l2 9e ji nw 12o cu jr rr
scale n1 1h3 o0 so 27a ~ 12e 9a su qx pu h1 qt ez kt
ali n1
solution n1 15l uo da 20l 26q a8t 89 ~ c1 10n yj fv ip c8 60 ep u7
none o1 dc ~ 92 36 c7 jh 1j 32 79 87 7d
approxim o1 3o4 jp ps h1 3ac 2fu w 4d 1mz 1b ~ cn ah nf fc 99 r8 7d d0 et
unless n2 ~ mp 5m 8m 2h 20 10n 40 14l io
convict o2 2em 2jz j9 472 ~ ht is tm kk ig h6 vz ue dj
philippin n2 3hv ~ sy wc vg zf i4 re hn 14v 7w
strip n2 b59 8o6 4pr 27d 16y 3wj 23d ~ np 8y a5 tp 134 75 ta 6v fd
parliamentari o2 cz em ~ 82 y4 bu s5 cr rk 3f 1i lm
tenni n2 ~ lb 14c ii yb z9 pw 6c 81 6r
simpl o2 23d x9 2co sq 28j 2m0 7bb cet tq 25n qo ~ ij id j6 ly 14a ip 42 h1 131
digit o2 oo 32h ~ k3 jp ja fv pn ui q4 jg ea
scientist n2 mr ~ be p0 px h8 ci 14p ls v8 yw
stone n2 21v cnt 7by 344 n6 crb 9nt ~ kx qp sk 9r v7 mz
miami n2 ~ jo 12t je di g6 uk nd h3 mt
steel n2 9qd 527 1bx 1a2 3eq dsf 423 ~ k1 j3 a2
cricket n2 64 1k0 ~ ce br pr c5 12q d9 2x yb ft
promot o2 12i 1cb 11x 3np 1su as 1rm 12b m0 62 38c ~ 8f vb wm ka es pg js x5 z1
varieti n2 96h y5 2s0 ew j6 2vq 1d2 ~ j4 v5 aw 2c 2v 13g lz h1 ij
opinion n2 26p kl 30y 6tq 2gk t0 2of lu 279 5s n7 ~ 100 kj tc o8 bu 9v aw qb we
answer o2 3ss 2ke uo 1mq 1my ng da 5 152 89 ct8 35 ~ kj g1 4v ag m4 pb c7 11g 1q
task n2 a5m 1cw ej lv fj f4 559 ~ ng 8p 7f es lt yj xi kw ze
massachusett n2 ~ x3 9o 12p 12r ds g6 zu jo xu
liber n2 94 7r 1c3 9y rq 5iw 3qo 3uq 69s 1t6 469 2t0 2h1 98r 4n ~ tc cz 3f j5 q8 u5 jb g4 f9
guilti o2 ue 493 26l ~ 156 ht tm h6 ig 14e yr zl
strength n2 1qr 4z8 pm 7f 1tg 7in emw 3xq ~ cd ug wy 12j vq tx 7o hk 3t
determin o2 27n 9v 56 ko 1gk uo 1mq hx bxf 190 1vc 1qz ya 17b 1bm 6a2 1l6 5f 1ha 1k7 3wn 2ps 32t 10s oh 1qg ~ 8m 8v zl c7 mp e 40 el kw
onto n2 ~ 19 97 lc 2p 2o 8j 2i bn 11
christma n2 45 ~ 29 nv g3 7z sr 32 uc
jack n2 1z8 8ty ~ w8 10m 136 ic 61 12n e8 iq nc
adopt o2 10n 1g5 322 2ae 37h 1gp 2yg 3hs dv4 66 241 a1e ~ x5 ov sh qi g0 pf hp ka vs
gore o2 11h ~ 13v 9n gk 5v g4 cz hu gi g8
physic o2 1a5 8u7 qd n2 8qg 6aw ~ mr os 5e 14p 14 px tx o7 h8
page n2 d3z ~ bv yt ns bg tg oy qg 12v r4
alli n2 v1 mw 2a ma 28 3vw 1s ~ 7f 76 8u 77 62 us 3q 2n u5
maintain o2 3xo tc 6u1 5j cs 25o 2fr 24b 5yh 67p 2ji ~ ka zo vb ef gh 9r 8z 44 el
direc n2 6u 23m pg 189 2z9 313 hv 1gv fb ql 443 ~ k8 vm b9 an 3r i1 4w id aw
cuba n2 1q9 ~ i4 1k r7 157 1s 13n l4
bui n2 kc 1bc ~ bi gd gu 9w 5n 4i cb iu 6p
troubl n2 512 25c 355 720 9is e5s su aqe 1i3 ep n4 1ny 1t8 1j6 3v5 50o 4mk 1dw uz 88p 60k 4dr 8kz ~ 3j va 5o 41 fn 7e 4s 6e d2
mix o2 498 14a 9l7 9k9 2fc 2ob be7 2vq 3df 96h ~ xe 15j pa wf 11d 132 cd 9w mn
xinhua n2 ~ o1 p1 p 5h 4a 2z jk bs 3v
philadelphia n2 ~ nd mt 12t 46 mc je
arizona n2 ~ g6 jo ds zu 12t x3 9o
divid o2 4s2 6dg fo 4co 78 rb 17i 5zo 6b9 502 bz ~ 2g 99 ul aw 9i 1s 1c 9a 25
shanghai n2 ~ fu jk fs 2j re 74 rm f5 a2
in n2 1mc 1u3 lg ~ 11 6o d1 18 11f 6r 12q m3 95
congression o2 d7 ~ g8 g4 zd cz y4 gi 7k 9n a8
edg n2 12i fk 1vz 2sb aag 1mc 78 dg 1e6 ~ 9i 4w bw zm cc 97 oe 2p 8j
window n2 2f1 6r ~ 113 jc vl kx jp lc 13u en ui
pope n2 7o3 uu 52r 6is bgx ~ ba j8 123 f3 ne
farmer n2 12o ~ bt lv dw 5d 5k yy lh dl b2
upper o2 33 ~ ea vl f8 lw 9i fc ul 99 71
plot n2 9dw 3y 8p bjn 1ut yj axi ~ ig ru bg po q3 v0 vz hu z3
sexual o2 2lh yf 4py ~ 5u 15x ts 14j oj g5
rel o2 mx sq 3km ha ~ 9k xl 42 op 4n 4k 87 ml mk
mid o2 f8 ~ 3i 49 6q 3u 4z 1a 37 1u bw
singer n2 2bj 210 4uz ~ il 14q hc 138 8x d3 8i gr
urban o2 1d9 22 ~ yy 55 3g b2 ee ap o9 8f dv
librari n2 y5 jc ~ n3 gg 3g 4r 3e b1 bv 9r 3b
leg n2 6br ~ v4 c5 s4 yq ud hh 4o mz p4
babi n2 6zf 5u 3vh zp 62d 1f0 ~ h9 w2 yk 5q n1 r1 7c w9 12y
northwest n2 161 43 2d3 ~ 12l am bl hl et 5l 71 r8 7q
dark o2 bf al0 epl 7ez 5q1 cql e87 25i 7co 3qy 7z 8gh 4vx 2qa 7f7 6uh 8va u4 ~ ir o2 e2 6g ke lf eh 7a zz
netherland n2 xo 39r ~ 13m b7 jf 8l l4 f6 qr xm 14u
crude o2 1of 6w 22m 2ff avw ~ aa i0 ct 11a 12a jt wt s9 9w
neither o2 ~ 14l i2 92 jh fw e 8b c7 153
pull o2 25q 5gr zl 3ey xx 7f 3x9 2q0 40l ~ 2p 7e 2o 13z 12b 41 i1 97 4s
theater n2 9r df 3g 416 ~ dl gg ks 135 8x 6y qy x6 13r
remov o2 3on tm 2p 19e 1k6 51z 1hm rb 87 1s0 ~ xg 58 t5 io le xe 7e 41 xf
commission n2 a8 dr dj 53 ~ az bq kr 8g 5y lm xi rs 84
ey n2 5s n7 ~ 14i 16s dn eh hh xc 16p o2
immigr n2 3j4 3f7 ~ vc 4e 14v 2r y4 5p sx ev 106
michigan n2 nd hs ~ 12r zu x3 g6 12p jo 9o 15n 168
plu n2 lz 12x r2 ~ 12z 2v 54 go bo e5 4y 3n 2k
fought n2 ~ iw h4 2n 77 107 7f mz 8u 1o
kansa n2 ~ g6 168 12r 172 zu 12t 167 nd jo
danc o2 gg 40q ~ 8x il 16m hc n6 14q gr yk sr
suspend o2 2lo 2t0 20t ~ pz xq z0 ro o io 4z 142 hh
marin o2 66k 2rq 6kr 406 ji ek 8ty ~ e2 na 8u je 77 u8 bc s3 7f
heavili o2 mi ~ 9a pa xa 2l 2u 14x 4b tw 9h
junior n2 404 1pq a4 ~ d4 z9 b1 3e br ii nm 10w 53
learn o2 4v 1b4 20m dv 31s 1g5 bxf 10s 56 xd 41b dbc 447 tg 5f h8 1mg ~ 11g 5s 35 47 g1 26 el 79 os
perman o2 1a r9 ~ 16y c4 qm le qi sk lz 8g jl
thai o2 k0 69m wc ~ 157 74 zf fs re fu h0 wv do
code n2 ~ lu 60 ou 5p t6 ij rt io a3
unabl o2 7sk 5tz ~ el hy mp 15r kw 7f d2 56 pz
surfac n2 2sb 350 r0 6r aq 9hm ~ zz he lw ir v0 rh 9e o0 16d
gui n2 4hy ~ 111 cx 4v bm 1e 10g 5s eb 4s
split o2 mz 2zr dg 169 502 c34 rb 3x9 ~ ew 25 fo iv 18 9i 99 146 19
jail n2 4vf 3z9 36r cf0 ~ kk 156 is ht 15p ig h6 4c vz
hollywood n2 kl eh ~ ks 6y 16x 138 13p gc 135 je 5w
chemic o2 31l qd ~ j0 a2 at fx fz o5 14d 6w 14p
danger o2 85g mo sk we 2km 27w 55i 3n9 l9 1c6 un 8ld 67s ~ qh wx kw ni c8 ep va t4 md
poverti n2 ~ kh hu 5e ee 2a ez ev 16n ap
agricultur n2 5k 51p 12o dh1 695 9v1 yy ~ a2 16g 8f 11a q0 df bs fj v6
distanc n2 33y 5j cs 1dy 160 i8 ~ uf 78 lw 4w et 3m kv 1d 13a
kennedi n2 9mj ~ 61 9n g8 iq e8 qu nc
rain n2 bw 76v 42s dng 5f3 ~ 104 wb mi 9e md vy
promin o2 80 9a 1sc 2yt n4 1d4 8r7 ~ sg 5a hd w7 38 4v 70 4b 1n
commerc n2 ob ~ 6t 7t 10z ny a2 oj 17o 5k zj
bin n2 ~ wp ws 151 qs q3
nigeria n2 25w ~ e0 sy r7 ec
row n2 g7 146 78 amx c88 rt 1k0 im ~ p6 f1 5b 18 ii 11f 4y 2k rl
visitor n2 nb bk ~ 5d lh oa 3d xj 58 ib n7 ne
switzerland n2 5vw 10b ~ b7 16t 13m jf 8l l4 gq 14u 13n
czech n2 ccr 5zc 6a ~ if xm bb l6 a9 og b7 wd 91
theori n2 1jn 6dq 1wd 2kb 5jd c8 bb3 dyi ~ nk 15x vm pb v8 ha x7 ij hr
hussein n2 wp ~ ff 52 10u p2 17u yd 151 qs 13k
therefor o2 1zi 32m vj ~ mp ip id 8m 4j 4n 40 tq e
male n2 1a5 sq 8q2 qo ~ wj 5q a4 yf 5u 3h a6 yk 6i
coverag n2 sm r0 1zr 5h ~ st ge av 11l p 86 qc 48 cl
squad n2 2w ~ aj yb br c5 t7 dh ce 81 2x
pakistani n2 ec ~ yg 10l ws h0 ff c9 m9 ry 4e
holidai n2 29 4r6 jz 2kx ~ 15t sr nv g3 7z qe uc nb vy
master n2 14q 5y 98 92f 18x avn 9o aet jd sl 1j9 nm 2fi 8i dsb d7h ~ lb 15a 4u 14c y1 gg 14p ii f7
focus o2 6u 161 pg c36 ~ 15i ml py wm yj vm 14x cb gz
exist o2 ev 1kc 9w6 1ed cyb 2is 1f jl ~ bp mp t3 9r 39 182 jd i2 n2
fly o2 bw 2wg 8my 50n 1b9 nb yq 73 1ld w1 pc 1cu ~ qk mm dd 130 11o 2p p3 10x io
abu n2 ~ 151 ry tv 17u
li n2 ~ h2 fc 14e 71 43 uh fk 55 r9
expan n2 5dp 1g9 ez ~ c6 8f bp 8p ct 9a an b9 j3
fighter n2 3g7 lo 148 h4 1u4 qk 3xf ~ qs ky mm 7f ry 8u ek mf us
rare o2 2be 9xs 5g2 59v ~ 9z n8 ly 4n 12g f2 sd 79 3m
anniversari n2 29 ~ h5 10f sr 15t bk
medicin n2 gt g9 1f0 2mh ~ rj w9 j0 7v cf h8 wt mr ge
stabil n2 6rd 561 2t0 1wk 1t9 12g vb a3 1p7 ~ 160 5e zo k1 1c rq uj 7m ug
atlant n2 8di ~ p9 jr ji x2 16r 9e 12l 9x cu
hockei n2 ~ z9 br yb t1 6b 2w 3y ii y3
blame o2 ig 1a1 ht we 7el 2vw 13z ~ 9h 13c om sf ng zg wx md 5
blair n2 ~ 5v e8 f6 13y 7b 9n gk 2s
machin n2 1d8 2xt cj 1o6 335 cxq qo ~ jp se 60 139 pn 3s hh 11u fz
ancient o2 3h ~ o9 cy vo gw pt jd 123 6h q7
insist n2 3b3 9tu jt 9c hk 4kc 3xo ~ 7j fw g0 pz 13b sf 6k v8 35
jose n2 ~ uk di
politician n2 76 63r 4h ~ zd y4 3f cz tc 1c cr p5 g4
grant o2 4a hu io xi lp 87z 2vv 9y 2k6 ~ ie 10n 10c ay s0 142 sh 86 qi
piec n2 s5 vr 2pa js 11k 933 45t 13z 1ir 4wr a21 1y ~ y5 mn jd 3b qg hh j6 r0 qd
rank n2 1yx 1h3 1gi a3 fb cl sk d4 2bo ~ 4q 11f 33 p6 f1 5a r9 jv us
detroit n2 9gp ~ 167 nd 12t mc mt je 175
lord n2 cbc 3xb 424 ej4 188 37x bef 3d5 ~ zc f3 i7 m1 ur
electr o2 1d8 2xt cj 18o dx 5r ~ wt i0 4n s9 12a 14p se 9e n2
mobil o2 1sp 1iw zm 3xc ~ pn ja fx 15c b2 gh t0 hz dv
check o2 5ga is bxf 2kd cri f02 qj 1a7 98 2io 2sh 1ee 2ox zo 2nr 1lu 1t2 5j st c5 5f m5 hs 7zq 3u4 gx 5qr ~ 8o ti 3j m4 cs 1e r4 56 1g
boat n2 1pf 26k 4aq ~ rr 14z xp p3 gx bq qk 116
cabl n2 78 41a 2df ~ hz wh a1 11n ja bc b2 pn 15c
alexand n2 ~ qa nl o3 zc e8 iq ic m1 sf
statist n2 ~ oo 5h jg zj 4a ps x8 4t wi
wild o2 1qb 2op dc1 64o 2hk 3n9 4vy 1tw 42y 5gi es8 ~ 14z 18g l2 ke e2
honor o2 10n 97p lp 328 790 1qg 1hi 12m 34e r9 25p 4p 2w8 y1 7j4 2xs ~ 10f te x6 11w 18h ay 9s or 13w
walk o2 pf nb 1y1 bo0 ~ 6o oh 3j 14w 4s y2 27 1e 10r
stake o2 2o 2q7 cb 6xy 1ir ed bz 1co ~ 5n 12x kc bi 2f 5j 16 3a 98
bottom n2 1wv cc 1g dn 95 7ig ae2 266 vh 9i 37e acj ~ 108 zi 16d 58 pp lw 15s 2p 97
classic n2 pt 1eg 34s dfb ou ~ o9 8x 6y ks 176 n5 ya bv gg
jean n2 bkh 3u3 7u6 ~ 128 12 dz zc j8 qa 101 e8 12d
disast n2 a98 4n3 42p 2aj ~ rh zx 118 127 fn 11b w3 104 sz
usa n2 9x 77 2b2 ~ gq 1s 1k d9
transfer o2 wh cz0 sq 16y 1nu 4m7 10z ~ b0 io xn c1 an 3i a3 1s 58
mine n2 7du dl 2pt ~ a2 j3 127 i0 q0 uw 6w 2f 17o
argu o2 1zu qb 3he 1g6 aw 146 3nh sn 4oe 2vo 1dp jl pb wr ~ fw 18q 5 v8 7j 9v t4 hp g0
neighborhood n2 b2 5d 1i8 54g 83 ul 50s ~ 75 3d 55 22 lh au ap tr dw
deleg n2 dr kb fx 1ol o6 wr ~ 67 zn 10o y4 p5 2s 9q zd bu
strateg o2 al yj ~ fb hj k1 m2 wm 44 bj e1 8f
scotland n2 9z5 5zf 1ph ~ qr ce d9 pr f6 16t gq na 8l
easili o2 x9 2u ~ nx 1g el it 1m 32 i1 cp mp
pace n2 5ym cl lt 758 6km xz ~ 13q w1 c6 fe a7 c3 5o uf aq
treasuri n2 9nr ie ~ 109 ny 7k 44 51 wa 11t cb s2
golden o2 azg gj ~ e2 115 gc o2 ke lp bf 16s 5g
urgent o2 9c sv 4kc 2km ~ le 3o om qi tj rh ki jt xi
zimbabw n2 bdu 4m5 ~ e0 17v d9 ey pr yv ec ae
juri n2 dr 9q 11h ~ j9 h6 4c xd yr 6m vf 15p s1
drew n2 ~ xx 9y 5o we 66 km i1 41 hw
colorado n2 ~ 168 175 g6 ds jo zu 12t xu 172
fbi n2 ~ k2 12c 96 ow yr z3 zq ue 2t
seventh o2 ~ 11f p6 f1 5b 2d rl v l3 16b
explosion n2 2zr 4ia 24s ~ ol 10i 127 ao 5i vk 9h n6 130
sentenc n2 1v8 2em ~ 156 17j is 15p ht kk tm h6 dj
fiscal o2 ny 8q ~ ho jz 14m 5e fj ww f4 c6 dg
gay o2 55y cvg ~ yf 14j uu 110 5q 16j r1 5c bf
wit o2 2y1 1tl 8f5 56 xd 96 5f 1z7 y2 ~ k2 2t 9h iy op 141 h6 yr 13
blast o2 9h 8tl 4an 1p0 2b8 5fq 95 5lk 1y2 42b 18m el3 ~ 19w ol 5i n6 ao un 10r 127 10i
metal n2 9qd 1dg gj 115 17g 1zj 4au qd ~ 15g n6 17l 15e 18u 19f mi gr 16s
count o2 1on 25a 15r mq 2q1 3u4 3iw bpz ~ bu ht 15p 100 tm ue r5 13z o8
ukrain n2 2aw ~ 91 r6 xm 14u a9 n0 c0 if qz
anim n2 5e1 4dd 6z1 fx 15x dnq 4l ev 138 1na 3nk 1jf ~ ad 6y ks s7 195 135 14z sg 2l
clean o2 4b3 5p6 fd qm x9 1y4 za 28q 11d 27 ir 6qd 1db 13z 8oq 16y im 45k 6q7 57a ~ 9e cp zo 8z cs 7e 10x 190 m4
contain o2 is 1kg p3 190 3o5 1fz 2eq 98 2sh 5j 2v 2ig ~ rr sg qd 1g r0 dl 39 11u 56
egyptian n2 vv ~ m9 ws 186 a5 10l wd 8y c9 wv
seiz o2 1qd 2ae 13s 4ay 5jk 4ke 98 5pb ~ is 121 po 104 hh sx ci mh p3
qaida n2 ~ hj ru qs q3 17u ry vz 9h 18f
scientif o2 fv ~ be h8 mr pv dv 15d we 56 13e
abus o2 5zd 9cn 7s5 lt 1f0 ~ 16j yf v0 102 5u wr 6m 5i r5
select o2 xb 1gp hx 15r 7b 1us 98i ~ er rs 2v 13z jl 2w lz xw v
reveal o2 3e8 4x2 v8 35 mz 2me 10s b9b 52s 5w 3wj 2o2 ~ 56 17b qj k7 mv ss ys 5h 4j
serbia n2 1pj ~ xv zr if zh 122 1a4 91
tech n2 3e ~ fv jp 80 5k g6 a2 12i
branch n2 mf fo 5c2 8vl rb 6y5 ~ 72 w4 ul 9o 78 7t ci ka 34
miller n2 ~ qu nc 11v m1 k1 yp 117 nh
speaker n2 rf ~ em g8 zd l7 cz s5 hu 159 l1
percentag n2 48n 16 1ir 3km bz ~ e4 ea cl mx ez 33 oe pe kz
tourism n2 5k 1er ~ 17t a2 8f q0 6t 17o 10z v6 fj
lanka n2 ~ yv ae ec 19q sy e0 pr wc 15h
brief o2 6gl 1qx dz ~ 5h 96 67 jx 9c tj 35 89 9s
chen n2 ~ b9 f5
sydnei n2 ~ bd d9 h7 pr ll re ce 2q
columbia n2 ~ ds 4r 9o 15n ls b1 mr 12p g6
surgeri n2 hj 4q7 ~ ln v4 wu yw fr rj w9 s4 g9
dialog n2 oi 85 ~ 7m k1 11g ha 10t rq 9i tj c1
consecut o2 rl lg ~ f1 11f 19v p6 5b g2 9j e9 2d
madrid n2 ~ l4 la 73 n9
analysi n2 7q8 5ga k2 pb ~ jg be h8 1ab 180 o0 v8 56 96
ton n2 141 2on bm 4hu 6eb 5oi ~ 11a xr rr ps 1a7 bo 50 1l wt
municip n2 ~ 5d 8c dp b2 83 22 dw 8k 75
unemploy n2 ~ vu cl kz aq 9b ri 17n 14m ej
provinci o2 2z 56b dp ~ 1ax y4 5d 28 83 8c 72 8g kr
taylor n2 ~ nc qu yp ic
wind n2 49c 1oa 1op 6nn wb 8cr cit 40l 6ut 38r ~ 104 17r cv bp ji ua mi uf ir
color n2 bf dav 79s cs0 6jv e2 ddl c0w aat 1ny ew qd 15j 6ol 1gq 21l 337 9ui 6ur 7sw 5u6 5w1 ~ o2 16s 14k 103 126 ke ir 6g ev
altern n2 5lx xg 2oz 2fw xb yu 7is 9yu gp ~ 152 vm nk c8 3r yj p 3s x5
knowledg n2 96 4v 17b 4mf ~ p0 11g 1ab os x7 n2 pv b2 rw
screen n2 2py 190 r0 epr 2r1 1d2 17g ft 5w n7 ~ a1 103 sg k3 ks 126 11u 15c 16x
edition n2 4sh lq ~ fy oy bv f7 48 145 yt sg hf
toll n2 go aa ~ 7c ki 5h 5i 7d aq ps 1a1 4t
client n2 6m x0 ~ p8 dj ko 5k 2f hv x4 11m s1
pilot n2 e40 1ld 98 18b 1pv jd 406 ~ xp pc vd qk 10v mm 18f dd 130
berlin n2 ~ b7 r6 la bb bd
enforc n2 1ia 409 9xa 1z6 1g8 ~ 9d tf 7k 44 5p ue 19u 171 x0
purchas o2 1g5 20m kc 501 e5 27p 163 ~ bi 5n 8p iu 2f 13h 4p hj gu
newli o2 11d 69d p ~ ss 8s ka 6j 2l 9m 90 xg 0
dow n2 ~ a2 d8 nh 9w bz aq bw te ct
electron o2 ~ 15c a2 jp fv ja 60 ui se 18z
howard n2 ~ e8 117 iq ex ic 61 1ai
wood n2 13x 53o ~ 15e 14c y8 w5 g7 6r qp lf 15g
wale n2 2xm ~ 19k ce qr d9 pr 1ap
avenu n2 3rr au ~ cv 5l dq 71 fc ql wq vo 6r
abroad o2 e5h 4e 144 ~ 2a bh i5 ef vc oq 2u 1k xa
teacher n2 dv 4a3 1mg ~ by px a8 3e bt p8 b1 nm ix
limit n2 1vz 2sb 3z9 36x 1vc 15r 37 1zr 8u0 2p2 3wn axl 6je 1l6 1nv 5w4 ~ xf s0 lu o0 ea 5p ro sm io
balanc n2 up 3o4 7tg 1lu 3km 30b 9d6 l8 8p4 2cy 3y0 1p7 ~ nj 18j 15q b9 3c su 8z 160 wy
serious o2 5lr l9 1c6 5l9 7fm 1xz 27w ~ 14h py 13 7j s4 119 15r kp we
oppon n2 86g b8h 13l 1wg cr 25n qo ~ 62 1o we 18s p5 107 tc cz g4
detain o2 3z9 1ee 2bl 1ug m5 ~ is 17j vz 19x ci 140 kk 156 ig
memori n2 50f 2pn 7ua 447 1f2 7vk 26c w6 ~ kl lk 10f n3 th 196 dq jp vo
downtown o2 ~ 22 au 19h cw tr 7q 1bj ox 9r
revolu n2 3oa 1w3 8o0 ~ uj j5 b2 jb u5 10u qz 70 ka
toronto n2 ~ 167 mt nd 18w 46 je 12t mc
distribu n2 2e0 1u7 fx 60 ~ j0 dl c1 4i qc ob wt cf gs
violent o2 8kk 2es 49s 1tg 47n e2 2q0 vs fh ~ v7 vk 9h 17m 5i 114 r5 g5 is
brand n2 ew j6 1jx h5 cnj 6s 1d2 15g 3hz 15j ~ j0 4i w6 cf bi 2f 5k hd kc
realiti n2 os ch 6r8 1f ~ t3 5w t4 xc i2 j6 1q vx rw
palac n2 1kw lk 39l dkg lh ~ ox na 13w sk n3
fashion n2 7dc dbt o9 hd a5k bcu 7pp 8fz 5bt 1z5 2qs n5 ~ o6 15b gg eh oy j6 5k 18u 1bx
suit n2 38j 6m 1lu 1ka 2gc 31h 1f9 623 jc 3c1 ~ t6 5g ox id 42 x9 ow xl s1
connec n2 1no a7k l5 13c ha ~ gz v0 hz ht 6m ue tm b2 vz
broad o2 80 56d 4c2 fd 1wc to 6ym 1q5 c4 33 9a 15o 96c 2pp pl ~ ax pg py vm 3m n7 qc dz kt
favor o2 12j hp 2f2 4gp 15i m0 1pc 5f n7 sh 1ew 3zc 4fk r2 6mq ~ 19g 13l bu 18t 9v gp id 10n 62
mainland n2 ~ f5 fu fs 2j 74 144 jk wc re
sever o2 k6 17m 27w db 1tg 4oj l9 3y5 cd 2no 25c 6hi 2m5 5oj 3yu 3e2 1xz 1bo ~ uz md sz v4 da 9p ep w3 pm
sharon n2 ~ yd 6v 8y a5 7b 18n 134 tv 2s
acknowledg o2 10n 1o8 1ke az4 11j 14e b2 v3 5j 1zh 1hi 9y ~ 18q v8 mj 7j sf 19g kj 8s 1k
restaur n2 9r ~ ox w6 ka 142 5k
empir n2 4s5 26s dd 2wv ~ 10j cy 123 2n qz 77 6j
advert n2 6d 464 5k 14d 1rm 48 15i 12b ~ 4i ob q4 ja ty x0 8t ns bi
campu n2 df ~ 3e b1 4r by b2 1bs 6u 16o fc
weight n2 3k8 2mu ~ 7n d8 pu 15q 1bn fl 1bm mi xf
seattl n2 ~ 12t mt nd 18w 167 je uk 1bu mc
websit n2 cq ~ ns q4 ja k3 15y oy 48 av ed
remark o2 qq 1ke mj 1zh 89 2be al 1g7 7ga ok 6rr c2d 1n8 ~ q5 xl 16k mx pb 11j hr we 11p
ocean n2 ji 9e ~ jr 18k p9 cu zz 191 u2 rr x2
neg o2 k6 sz 3rg 8v0 ~ r2 su 1c4 we pm da cd mo x7
pop o2 2u5 61t 2m 95 hd 5vl a7 ~ 8x n6 16m hc d3 176 gr 8i
doubt n2 7gt 8zz kj vz 2i2 d2r 3iq 662 3w5 2r9 8ql 6av ~ fw 13i pb py hi i2 8v g1 5s
friendli o2 8il 8ni ma 4py eoe ~ k1 4p ha 15i 5g t2 ym 42 ts
reportedli o2 5h ~ 119 zw 8s li i fw 90 mh q
pair n2 6rd r1 6py 34h c5 30r 3bo 28g t 1wg ~ 2k 1h 6i 3n pw 4y 6 b3 54
ventur o2 2vl 4nq 2fu gu fj 1qs 198 559 ~ 2f ko 11m 5k 5n x4 a2 4i kc
drawn o2 2z4 ~ xx 19s km h1 9y hw 11 31 9z
myanmar n2 392 5hk ~ wc zf vg sy 2j 157 19q 17v ec
forum n2 s5 67 ~ 9s lx 1cf 12k jl tn sn v2 hz
truck n2 3u7 rr 10z 4i1 8tb ~ wk cj td xy 11q dq gx oh 116
shiit n2 3hx nt ~ m9 ff rv ju p2 ry 10l yg v7
quick o2 brn w1 28p 18b le dol 1ry 4ld 5ts aj0 nx o4 5e2 1sk ~ x9 9y 23 d2 4p cp 3j 41 13q
veteran n2 os 6i 45 aba ~ 38 wz yz 2r 3h gc a4 4q d4
duti n2 2x6 ng 39v ~ 147 5t 65 3q 7f hj 15m ht a3
everybodi n2 ~ sc y8 cx 4v 5s 111 m4 eb 1e
daniel n2 j9 ~ iq ex sa ic nl gv 12d nc q6
user n2 sq qo ~ ja x0 q4 ns ui io ty gh ms
northeast n2 43 2cw ~ 16r 12l am et 71 bl r8 5l hl
anonym n2 2va 1iy 3o2 ~ mu rf 5h qq mv o1 1an r4 me
sort n2 1gp ix ew j6 1b5 rb 15j 9e0 2g ~ e7 jh eb cx rw 1q ra mb f2
corner n2 55 11u 7x 5a3 4w 1jg 1dz 2ch ~ 16d 9i lc m3 1bj p4 bn en 15s
importanc n2 al r9 nj ~ ok 11g x7 zl pg mj 7o rq 160
birth n2 1kg 6q 1fr v 7fw xh ~ 5u 110 h9 7c 16q n1 a6 mk dt
overnight o2 ~ gl u6 3x nv 3v 3w rc dc 3p
templ n2 4qc 9r4 ~ sk 18p ba 1bz 9r 15e 3g
auto n2 2xt cj 18o ~ 1bf a2 ty bi 11y wk 2f
polish o2 q7 2m xm 21l 2a1 5d7 7ff 16n ~ bb qz a9 17z l6 wv xo 1a2 qn
reaction n2 nk 3ss en5 ng 5s ~ da 1ci r2 de hk y6 a0 b9 qq
perfect o2 5g 1a6 fd 10p qm dsb 2i8 9q6 1of 2qj 7pz 3av 2rb 75u 3y5 4ii 8hd ~ 4p x9 15b j6 1d2 11p l0 27 3r
sudan n2 2gn ~ 17v 13k 1cq vv wg i6 52
rome n2 32g 123 ~ la jf 16f 1ba r6 l6 ba 1au 1bz
allegedli o2 v0 ~ ig ht is 1cm sx vz 156 sf mh
core n2 6u pm 4df 6qz 2r5 ~ pg e1 j0 131 9a 9o 1c3 bp 12f
element n2 2d0 od 2co 1ki 3b9 1ir ul ~ ew aw qd x7 ij 12f ya 2c j4
lewi n2 ~ qu nc 1ai 1b0 yp iq m1 ke nh
manufactur n2 1wd 4au a2 3n7 5k 1fi dl ~ 2f 1bf j0 ty 4i 11a bi q0 ko
activist n2 oq ry q8 5iw ~ v7 62 2g 140 cr 18s 76 zd 1bq
andrew n2 ~ ic q6 j8 iq 61 14r gv nc 1bg
bird n2 6du 82j 5ns cue 1wn ~ 1a5 l2 195 14z ad q2 ap 18g
unlik o2 8bh 1a 1h4 5d6 ~ 24 92 8b c7 93 ij 1x c8 32
forecast o2 2oj 3o4 ps oo 1jt 4l4 ags bpz ~ 68 fj te jw c6 c3 pq ri aq
garden n2 59p 39n 12o byb dh1 ~ dq n3 ke lk uc 3g 9r 6r jc
indic n2 d8 1ns 19g 4w 5w 35 v3 eyd v8 ~ qj mj 18q 7j 5h 1c8 s6 fd c8
austria n2 1zm ~ b7 17y 13m jf 16t xm 14u 91 8l
snow n2 bw 76v 8d3 8ym ~ 17r wb vy w5 y3 1b1 10p 104 mi
elsewher o2 ~ k9 i5 1bk 87 ml 58 92 jm bh
retail o2 4i 44z bi 5ed ~ w6 ty 1di 5k x0 j0 2f aa 4p
repeatedli o2 1q0 ~ 1c8 18q sf we k5 pz 7j 19g 1cm
invasion n2 ei2 5yy 90d 3e7 ~ 2n 7f 52 15z 8u 3q 10u 9h qz
struggl n2 po iw qb 3nh es h4 5qt qi 6ds d2 164 ~ 5x 174 17f hv sp hi 2n 4h nx
nfl n2 ~ 45 t1 6b br z9 lf dh ye
length n2 4q9 17p 4eu 38y ~ dz 3m pu p4 uf lw 1cd 54 17g
tree n2 1d3 o5 ~ 13x ke 1do 4o 1ah 1bh kx r0 df
flu n2 4ll ~ 1dl q2 hu
indonesian n2 k0 sy 6d9 ~ 17d 157 186 4e h7 yg c9 h0 wc
wilson n2 ~ 11v qu nc iq 1ai e8 1dh 61 17q
surpriz o2 n4 2rp 6tg 738 3ec 3c2 ~ kl 1cg ug 5s 13i ra eh a0 ym
stephen n2 ~ q6 ic gv 1dk nl nc iq 61 o3
ben n2 ~ ex 15u 1cy w8
sharp o2 7ak 3ef d9c 5in dg 16d 1tg 2zc 7ig 3be 4w 1pz bdz 2hd av0 ~ cd oe 8s aq ri 1cu vq aa b4
resist n2 7ux 1fe 5vp 4lv 1jb 7en h4 13l v7 pz y7 r9 624 3i0 bqt 3qo de cr 1up ~ 7f jb sv 1du hk 6k jt 18q t5
tie o2 2sl e3 3cy 109 1no xx 13c nq c5 64 3ua 40y ~ t2 ab 6z e9 rl mz jv 6c 70
santa n2 ~ di ds uk h3 u2
photo n2 27s 29r 103 ~ 126 15y k3 1b2 1b5 sg bg ns jx
kenya n2 2su ~ 19q 17v e0 1dc 1am yv ey vv sy
scandal n2 3lv 164 84k 8z1 3vx 220 ~ v0 102 oj 11b ig 1ac 17g k2 gz
creation n2 oq 6dq js 18a th q9 zw 356 13j x5 2is 1f ~ ka 8f ct 34 ov 4g nk lz 3b
delai o2 mz 190 1bq 5j 9zs 580 2lv 13q m5 20t 14w ~ ld 9p 9v c8 8p 6q sh va t5
holi n2 dzm 4gb 7lm 319 ~ ur ba on rv nt 123 uu 134 ju
typic o2 30e 19a 2wz 12g rz t3 ~ n8 4n 9z ly ij 18g 1g 3m v5
founder n2 1gb dt 56 ~ q9 dj ei fy 84 e3 6s 5y yh
whatev o2 2h 1b 6kh ~ mb y8 m4 nu 1q 4v jh eb sc
wave n2 95e 1km jb 1op d71 ~ 1b1 bp 104 1ch xj 12e 6l 1bw ji
household n2 4k 3d 3g 1s ~ lh kz ap up e4 wi sq
brazilian o2 r7 ~ l6 14v n9 17z ey 1e1 k0 6a 2r
domin o2 ahu ci 98 emw 9le 5ao 5z9 6um 5m5 ya 514 lu aet 7t0 9ck us d6f 9vo ~ 9a 70 14j iv 169 12j c9 pa xa
weak o2 dgh 2m 7xi c9v 8ev adm ir 29b 32v f0c hy 8nm ~ cd 15q ve 50 11x 33 13q py 9b
dalla n2 ~ 12t 167 nd 1ce 15f 18w je 175 mt
drama n2 1q7 11z 64 ~ 6y ks gc 8x tz bg a1 1by 63
destruc n2 7c 4yj 121 2pk 37 ~ fz qh ad wp qx sz at 52 12e
tourist n2 fq 1al ~ 17x 4e nb 5d 116 lh 14 ib ne
sir n2 ~ m1 zc qa 18x 61 e8 ic du iq
edward n2 ~ zc m1 qa 61 1es nl 12d 13v qu
fill o2 cp 1lu qd 67 1js 1ro i1 13z c4 ~ jc lc 11u 78 bm vl 6n 19 r0
jew n2 3ka qn ~ rv nt bb m9 uu l6 wd 171 8y
favorit n2 xb 5pj 1c4 3zc hq 3y3 35g 13z hd 2f2 1us 2ap ~ 5g w7 rn 108 lo 19a 80 n 6z
rugbi n2 br ~ 15h yb 1bi ce 6b 9t 18l 185 aj
extrem o2 1tg b5 6ey 2lk 469 b80 z7 zt ~ 42 xl 16k ml kw q3 6x 11p i5
pai o2 e5 22f ~ 6p f4 jz go iu 9y 10n 11l kz
treat o2 14f r0 9g cex 1qu 3c9 c1 1ny rj 7wq ~ w9 fr yw 18i q2 2l gt mu wu
faith n2 8h 3ks cho 66 2hq t3 26p 1h0 10e ~ fw ur rv ba on pt zl rw 3c
rememb o2 1br 50f 1m8 7ua 5y9 5s ~ 4v 35 111 1e g1 y8 sc hq eb
shut o2 8h 9or i1 ~ 177 2m hs 113 2p 16y 129 6o bc
humanitarian o2 ad ~ hu xi zx 106 wt rh z8 es 19c
hurrican n2 40d ~ 104 1b1 1dn 17r wb 19c sz jo
regist o2 xn t6 tg 8i 2uk 610 34i 1qm ~ 16 ps er ah 1a3 x8 o8 up 14
surround o2 fk v6 kx 8h 6ym bjr 6e3 ~ 55 s3 lc 1eu tr cw 1z 8j 9a
formal o2 10f 2a1 2z 3b8 ~ 96 10n g0 v3 le a0 pz hx sh
apart o2 1jk 3g 1jc 28h 4vx rb ~ lh 97 3d ox l8 d0 4o mz 19
factori n2 2f6 o5 ~ 1di 5k a2 dl 1cs 12o w6 j3 2f
putin n2 ~ r6 91 a9 5v gk
assault n2 9h po iw 1pk h4 3lv 2ay 24m ~ 1ac yc mf tm vk 5i ht ao ol
eighth o2 ~ 19v 11f p6 f1 5b 2d rl 16b 1at
defend n2 19g lo af h4 s3 5j cs 13l t5 pb 1dw 62 vz 9a2 ~ s1 yr we jv h6 107 ub t4 19r
fled n2 ~ 106 b0 is ev dw wx ne 7c 5i
fraud n2 r5 31e 878 7st ~ 102 ht v0 ue 1a3 1ec k2 ig
southwest n2 2q 2ld ~ 16r 1d0 12l am et bl hl r8 43
maker n2 3xb 1di ~ 2f a2 1bf ty j0 1dt 11a dl ko
cite o2 1c8 5qd no 1ke 6s p1 11j ~ mj 5h v8 7j we 49 4a 8s 19g
viru n2 5xy ~ 1e0 q2 1dl ad
powel n2 ~ 5v 9n 18n az gk 5h 67 e8 yl
entri n2 6q w0 xn 23b kz x5 nr a7 66j 2o2 ~ er 15y 6a v 94 6r pj ms 1ad
truth n2 47l i2 2w8 t3 ~ 1ei fw jh 1by 1q xc kj 15l g1
inde o2 ~ i2 13i ra c7 tk 92 fw pb jy
prove o2 qj 27b ka iy 2nr 5w 1uh 62 24b ft 2cf d2 2tj k5 ~ 1ck fw 1fo jh 13i mb kw 1dm e
otherw o2 aw 13 ~ id mp it tq 1fo e 20 3m 92
deliv o2 1kg 1d5 hw 56q 1fx jl bb2 4km 118 2i7 85 ~ gh p3 13o f0 t0 dl 23 ay 8z
output n2 dl j0 1pi ~ 11a jt c6 ez 11s fj aa 16u ww
pentagon n2 ~ a8 19u ow af 3q 2z 5v 52 1an
wear n2 1kg 1zj r0 1p1 2a1 4qb 59g 2ju ~ 12 bf 19b 1c1 eh o2 dz 1b2
saint n2 je ~ ba 128 101 uu f3 1dd
wine n2 1zx 21v 7hk ~ 15j 1c9 1bx
deliveri n2 hw 1fr 1l9 118 yo 10z ~ wt oe 16u
colombia n2 2dj ~ i4 r7 13n l4 162 14v 157
content n2 11s b2 1a7 1lu t0 xt 2r5 y5 er zi ~ qd 1cz ns 86 q4 ja wh gs j0
diego n2 ~ uk di 15f 1ce je 12t h3 18r 1eo
yes n2 ~ 5s 111 4v 1e jh g1 cx eb 6k
strongli o2 cqq cd ~ 13l s6 62 we 13t py mj ml n7
milan n2 ~ 1au jf 1dd l6 63
arabia n2 4rr ~ ws vv 13k c0 yl 52 17v m9 x2
acquir o2 20m 15v 2ae 8f vq 17b 1ma dl ay 6z ~ 1bc kc bi 5n 198 2f 19e 163 iu
controversi o2 19g 1zu qb 3he 146 4ej ~ we 1ec sn 9v ov py km v0 kj
notabl o2 23x 1m9 w7 am7 al 4v mj 7ga 1cg 35o ok 1n8 ~ ml ij 13g i5 2v 2c 17s xa sg
impos o2 409 9xa 1bb 8rk 5al 345 2x6 bk lr ~ z0 15v ro vs lu 1bm qi 5p x5
expand o2 2hs 5dp 18e 8rr 6zr kd 5lv ~ 9r 8f ez vb 11x 14g 15i ka 160
mount o2 227 aq 70r w5 ~ rc wx py ef 164 hk b4 fn ez
collaps o2 mz 2zr 130 71u 1eh 9y uz 3ur ~ fn 12e md 11b 9r da 8q bw sz
brian n2 ~ 14r w8 vn 117 ex gv 11r 136
ladi n2 3dl 7np 5q ~ 128 13w n1 fa h9 15a 12y yk ma
swedish o2 4lz 68s 13m ~ xo bb 1d9 10b og 6f l6 6a 7l
minnesota n2 ~ 175 19t 167 168 172 zu 12r g6 1eo
exactli o2 2i8 27 3o9 2fn ~ e7 1q 4v mb jh 111 g1 47 y8
compet o2 wy 31t 1qr pm 2cq kg 1it 28m 3nh 8in ~ ii ll 31 za 2w el wo 4x oc
membership n2 53 18v ~ 7p 1fm 6a fx v1 l5 10n sk 62
elector o2 l1 o8 82 ~ y4 159 bu od 100 cz gi dr lu
purpos n2 wm o6 15r 37 1lz 13b 2mj 25y ip ov 1mq bx 5s 448 3lz 577 ~ id oq vj 1b4 x7 pv 14s ij 182
multipl o2 pw 32x b2k j0 b48 ~ j4 aw v5 13g h1 4b rb 39 11c
agenda n2 8p 86 ld ~ q8 bj ax ov sn zw yj lx pg
satellit n2 73 11n se 3a5 20v 3kg ~ 192 b2 nr wh 18z hz 15c a1 eu
resort o2 55 ox 2vm nb ~ 1er u2 1c9 cu w5 14c
choos n2 l1 1ew 3zc mx hx 15r 42c 2f2 1ad ~ xb 6k 8m 41 hp wr el 23 it
flag n2 6ol 3yd gf 1ns ~ 1ej 6l 18b e2 en 1b2 v7 196
nba n2 ~ 1dx z9 45 6b x1 t1 3y 6c aj
naval o2 u8 ~ 3q 178 us rr 77 7f 148 bc na
trim o2 dg ana ba0 xf 8rp 30j 73h 54x ~ yu xe ea
academ o2 7a6 x6 dv 64d 4to ~ px nm by g7 4r b1 18s h8 mr
path n2 g7 8id ql kv ~ k8 161 3r cv fd vm 1b1 8j ku
norwai n2 8uk 1tb ~ 13m 1dq 17y 14u b7 16t gq jf 1ge
motor n2 oh 5io 10z 2hm ~ 11y 1d8 18y cm wk cj 1di 14p 5r
del n2 ~ lr h3
text n2 mq 22l 6kz dub ~ hr zq 11j tg rt l7 t0 pk 18p
religion n2 26p ka 1f1 13j on ~ rv q7 ju pt sj 4h fw nt nj
primarili o2 6eg xa sl 1j9 ~ pa 9a lz 2u 11c 1g7 4n i5 j4
opera n2 19a 2ev 9yt ~ qy 8x 16x 1ep dl il 16m sr 6y
grade n2 ix g7 y1 ew bjc 7nx 26r b5 h5 a3 kt 18v cl ih 3ua 150 ~ 3e 33 by b1 1bl
suppos o2 2oj b8w 68 2fu 2c5 bpz 5 1qs 5s v0 961 1dm ~ 93 e 8m 40 sd s 1m mp h
patrick n2 ~ j8 sa 61 nl gv w8 ex q6 ic
corp n2 x4 ~ 77 us 7f u8 5j 3q 147 1gs gx
comedi n2 23i 1ep 1i6 64 ~ ks 8x 6y gc 5w 11z dl 138 1a5
yellow o2 24c 1b2 el7 ~ e2 o2 ke bf 16s 6g lf ir 108
kevin n2 ~ 1gc 14r gv w8 1dk 117 qu vn 11r
settl o2 hx 15r 37 6c 7e 6ia 1mq tp 271 6ls ka 2dm 3w8 ~ ev 146 9g g0 an oi qi b0 e5
glass n2 1a7 dpn y3 1kl 69w ~ kx 16e 1a2 15e 18u 1bh 15g 12 113
croatia n2 24e ~ 1af zr if xv zh 122 17z
chain n2 1s 1i7 ~ w6 1dt 1c9 142 2f 1bx 9a hj
shop n2 aze 1hk 3ap 43a 1si w6 3o6 163 ~ 1c9 3g 1fa 1dt 5k ka 187 1bs ox
yesterdai n2 29 7g ~ 3x 88 3v 3w 3l 3p u6 2y a0
dealer n2 9g 8z5 ko 2xq 1j9 1ml ~ gd 4i aa 9w 1dt 6t 11a 1di 1fi
invit n2 ag pk 10c 4f9 m0 ay 7pr ~ 67 vd bk l5 wr sv hi 19i 1gp
recogn o2 10n 1c8 e6p 2n2 3c7 4v 236 1o8 ka ~ 11g hp v3 g0 sk mp 12m 8m 6k
lebanes n2 wg ~ 8y a5 wv ff 1a8 m9 122 10l yg
frequent o2 i7 315 rz 1he 1si bk as3 9z ~ ly 18g n8 4n pl 1eg 12g r 11j
hors n2 3ha 2dc ~ cm 1a5 198 p4
dismiss o2 1g 7dh 2h7 y7 3jz ao 6tq 2gk 1zh 51z ~ sf ig v0 t4 1c8 we pz 49 18q
bishop n2 46m bgx 24n ~ uu ba 16f 123 12d rs 2s 61 nl
displai o2 27b 2sa 52s jl 5w ~ 126 1b5 sg 17s n7 1b2 o6 1ea k3
achiev o2 308 692 gb 25k 6z hv ~ lg wm lp 44 rq 160 zo ka 1d4
fleet o2 34f ~ rr u8 1gs mm us qk 73 hj 191
manchest n2 ~ ce
buri o2 3hf 276 1vw 1i2 ~ 7c fl 10s tr 7q 121 56 op ud
partnership n2 5k 11m ts ~ v1 c2 1co k1 8f m2 9g zw gu
illinoi n2 ~ 12r 172 12p x3 zu 175 g6 1gf 15n
updat o2 6hh 96 ~ 13f xe p1 lq gs 1b6 mv ki 5h
actress n2 138 ~ gc 16m il 6y bx ks fa 1h7 nq
categori n2 9e0 ix 4k ~ er v5 1fm aw ha 5g sq lp j4
crucial o2 we 31a 1va al 4yu ~ e1 44 8z kw ok 23 hx l0 56
conclud o2 8h 6c 1a qm 37 18 2bc 27n 9xg pb 1mq 5s ~ 56 v8 g0 1c8 5h qj 125 h8 1dp
dream n2 3ju 2c5 1m0 ~ hq xc oo hi vx 4l t3 nk ym
abba n2 ~ yd tv 1c7 a5 np 6v
lie o2 385 2yr fb 7e 1p5 7uu 8ra 2bn l8 ~ 18d r9 18a cc mp w5
pain n2 et2 csx 4ne k6 27x 9ut ees a20 9x1 9ad 8v8 1sf 4s7 2no 6se 4nd 7q5 9uu 932 cwj 512 kl 14h uz 2fm 164 2jo 472 ~ ln 1c6 18i 1f0 w9 kw rj 1br l9
bilater o2 4x7 1kh 95q ~ k1 ha t2 c2 10t 85 1as 10o e6
yeltsin n2 ~ 1fb r6 a9 91
fun n2 2mz 2y1 64 rx im 1a0 ~ 13p cx j6 ym eb 1e 1d2 zp bm
iron n2 1hd 1a2 2y1 5yi d2a ~ 15g tk 92 ra 1fo 11g 4j 8b 1fp
neighbor o2 fk 19h eoe 25n qo 54g 2kc cl3 ~ bl dw am 83 ma hl 75 dp 55
ultim o2 nz 6c ~ 1fo sd 93 79 ra i1 13i vj 1m
appli o2 1nt 1wt 1bb 5j 1z6 pv 11j ha 29h ~ s0 io 8m 40 o7 lu 5p 1g8 u7
netanyahu n2 ~ 1c7 yd 1i1 6v 8y a5 7b 18n
bell n2 aal ~ kt nc qu
coup n2 24p ~ 10u 1dv 16i 1bt v7 po
nationwid o2 86m 28 ~ 12h 48 v7 4z bc nr y 2y o8
bangladesh n2 571 ~ 1am ec yv ae 19q wc zf 1cq sy
laden o2 2on 9vo ~ 17u 1aa ru q3 hj qs vz wp fw
expens o2 go 9ff 14h 35j arn ~ f4 e5 1ez kz 9k 11l 6p aa jz
legislatur n2 s5 y4 ~ d7 g8 zd em kr l1 od sh pf
hole n2 1qz 1ov 95 5fl 3uj 3jy 6r ~ 1bh dy 104 ab ud p4 199 to s4
dog n2 bls 230 143 ceb 359 37e kv 1s2 e44 3ri 7hd c0g ~ 1a5 1hl 1ec w2 1dl 1g6 164 195 102
enemi n2 86g 4qa 7f 1bp cr ~ 15z ru 121 9h qh 148 ue 2n 8u
ring o2 gr fk 1uq 9ru 6wm 3l2 pn vw ~ kt 1ic 1cj
yugoslavia n2 1yu ~ 1af 1hc zr xv if zh jn 122 91
kerri n2 ~ 13v 15w 1et gk 9n g4 g8 5v cz
tower n2 j3 6bm 266 12f 6df 8up 32q ~ 9r kx 16e vl wq fc bc pd ox
herself n2 ~ eo 15 12 5q h9 1r fa qw 56
portion n2 1rq 2d0 od 5x bm 5db 1ak fp bz ~ 34 ul t8 16h 55 sm 9a 154 l8
pre n2 ~ 29 4z zw 2y ki c4 y 8s 1a
competit o2 1s1 1gh ~ kg j0 pq 5g cd lg 5k nm 12j
spirit n2 e4g 4th bz7 4a1 2yd 36j 53c bfb b16 3y 7lv e0l ev 1xu kl 3vd 2mj eh 4cq 247 26u ~ 1f1 hq rw ur t3 xc ym n2 3c
laid o2 2e0 a3 ~ 1i2 58 r0 9r 2b 14n 7e j3 1bd
gather o2 s5 1sp 56h 3c9 67 ~ 6l nf xj zm v7 ib 62 cw 9s
stress o2 53x 2mx 366 pg 2jo 1lq 50o 4oe d2 ~ 18q s6 mj 1d4 py 6d 1i3 1c8 zl
unknown o2 3wr 1d1 4vx 2ir 516 2va 3o2 ~ ys fw 7c fc 119 jd c8 8b 4j
contest n2 kg 3nh 3he f0d ~ sl gm 6z 82 cm 146 t4 4x 6c
infrastructur n2 59 ie 12f ~ fj q0 8f j3 10q 5t ny uw vb
manhattan n2 ~ 46 13w 1f9 1bs au je mt 1bj ox
phase n2 ew cg j1 ~ c1 6q fj xf zw 8f ze lt 18e
brain n2 6q1 4kk xc 9ll ~ ln 14y wu q2 md t9 w9 fx
exerc n2 oq 1ia 34t es 1jr ij 6u1 pv aor 3gp 29h 60m ~ gx kb ze u7 41 125 hj 98 148
behavior n2 de oq 125 8m1 ~ 16j n2 pv 15x o7 id b9 h8 1ac
worri o2 3ic ge py 6r7 cb xc 164 50o 4dr 61v 1t8 chb 8kz ~ wx g1 5s pb 5 1ck 1e3 6k 4v
antonio n2 ~ di uk 18r 1g0 1eo je h3 12t 15f
maximum o2 1bm 7oa 1ll 6ey ~ sm xf uf 1dy 11s 7o 12z lz ah
princip o2 5y 1hg 7x al 70 9o 188 sl gc 6eg xa 1h1 ~ 1bl a8 px 9a 84 pa e3 g5 dv
tehran n2 ~ c0 10l r6 13k at p2 52 18q fz
escap o2 va 95v 2wg pc 18b ud ~ 1ff 118 po 7f 13s k5 97 d2 56
asid o2 1f9 97 rt ~ 7e 18 gp kj hw ax i1 cs id
monetari o2 6p ~ ve 5e 8q bj ut 51 o0 6a 18j
belgium n2 20k ~ 16t 8l 17y 1dq b7 13m f6 l4 jf
aliv o2 1a5 7rn ev ~ 7c ud hq 4s 30 hi jm 4l 56
reces n2 1d3 5a3 c82 ~ 9b 1ay fn 13q vu 5e 133 ri c6
publicli o2 48 ~ 1c8 eq 1du pz 14 sf kj 18q we
flow n2 g7 bp bw 21p 9l7 cl 2ja nb 8cx 2jc ~ dm 9e wt 161 17g 12g vt hk da
salt n2 3vd aws 45 88d ~ 9e xe y3 12a p7
flat o2 1f9 8bk 11u zv 64b 32 90s 5hz b5 6wd 2m0 qk rl 27f ~ ea lw 2m 132 bw 7s 199 pp 8h
theme n2 nk t0 99d qg xt ahf 2u6 ~ sg 11j hd f7 s7 hc bg 8x 1dg
khan n2 ~ 151 ec 186
concept n2 4e0 6dq 8n7 1wd nk 5s ~ 180 vm so o6 x7 o9 1ed 1b4 x5
widespread o2 ~ tx py wx kd md we da b4 8s
township n2 75 ~ 8k dw 1ax 8c 12p fc 5d 1hu
sit n2 2yr 7in 1pf vh bpk rp ~ r9 14w m5 jc in 197 5j y2 113
employ n2 5k 1wt 1j4 ej 3gp 29h ~ p8 7p lv 1ay bt 11l j0 q0 kz
occupi o2 5k 1pk 1eu 2dm cb 3e7 1ps ap lh ~ ta h2 1jq fc dd dw 15o 75 tp
predict o2 2oj 8j5 3o 1dn 2fu 1dp dpo 4l4 753 13o 3bw ~ jw 68 v8 24 ps fj aq om mx
ident n2 323 ys sq 1o8 egh 4m 42 ~ 28 h1 jd aw sj 1cn 1b4 1ae 15b
pledg o2 2kd 2iv 4mu 13o 6s7 zl 372 ~ sv g0 hi jt es 1c qi 76 13b
uniqu o2 tu d1 6rr 11c chp 1n8 ~ x7 ij aw sg 1jn 15j cb al 15b
label o2 1bx h5 359 ~ d3 8i gr 7r 135 14d hc 8x 1cj
portug n2 1sz ~ l4 r7 13n jf 14u 16t 8l 1je qr
ray n2 4ak ace 5ol ~ je 178 ic vn 136 yp my 11r nc
athlet n2 dsq 4xr kg im ~ ii 5q ll z9 br 6i aj t1 dh
hair n2 ap2 ~ 170 1fu 16s 16p 1b2 1hb 12 bf eh
dan n2 ~ 136 vn 11r w8 12n 1ai 10m
welfar n2 hu xi 11l ~ ge dv q8 7v ee f4 jz lv bj
equal o2 5p8 31t 1gh 42w 1vj 32 sq c5 40o yi 1ny sk ~ xl 42 1ey ml 9k z7 id 16k ra
benchmark n2 ou ~ d8 9w 109 e6 7n aa bz 1cd cl
withdraw n2 6p7 16y 1qq 52i 9h6 xl wz 2ua hs ~ 10n 8u le v3 pz jt 177 10c 13o
shape n2 6g3 9r z6 6g1 5ay 7fp 15r 9hf oo 4jz 49g ew 2f1 ya 6a2 27a 1l6 1vc 1rj c1 8d1 ~ 1b2 12f eh pu id mn b9 o6 1bn
concert n2 il fj k1 ~ sr 8x qy 1h2 176 8i gr sg fq
rocket n2 d7v wk ~ 14b ao nr ol 9h fz mm 139 x1
lawsuit n2 6m 2gc 1c1 ~ t6 v0 mh ot sz ht s1 4c hm
circuit n2 2mq fq awf ~ 4c lr jp j9
surviv o2 4qb 4l ev 1us 107 18a 1a 269 1nl 1u8 8a7 ~ 7c rh el 1jb 3m uz mp 3h h9
discus n2 b2 76j tj l7 q5 rj rt ~ oi 85 sn 67 1as xt kj ax pg
mention o2 1c8 5qd 1fj qq no ip 6s mj 1qg az4 11j 1cg 5 35 ~ i2 k7 2h 1k hr tj 8b mb xt
bronz n2 3en 3l3 ~ 115 gj wo ll ii lo sk
bear o2 2ae 90f 1d5 32d 1a7 1fr 4qb r9 uz 1fu wm 7x 7in y6 ~ 1gq p3 hh 6s gf 1ho
mutual o2 1i4 i7 95q bz ~ 10e gu 1ht e6 k1 11m 11g cb zl
factor n2 2d0 z1 1dg oo 20s 3b9 ~ 15r mo su x7 14f pm ep o7 md
venezuela n2 30c ~ 1fy i4 r7 162 13n 17v l4
wake o2 2nj 7rn pm ax da i1 421 ~ rc bw 66 2y w3 8s 5o o fn
solid o2 1sh 1og ko 4p db b2n 12e mq 12m 2mt byh 9he ua 1uh 3r9 mn ~ cd cp 5g 1db 42 16k 23 2u 1en
motion n2 3ji jb kj ~ de lu 9v vf 1b5
hire o2 1wp 1wt p8 1pk 3gj 2vr 559 ~ 3b ej 1jr xi hg e5 hv dj wz
ninth o2 ~ 1fd 19v 11f p6 f1 5b 2d 16b 1at
milosev n2 ~ 1af 1in 122 zh xv 1i5 10u zr 1hc
platform n2 86 ~ 16e 62 9o bc 78 60 ms o6 ns
iii n2 1h 3w3 348 ~ f3 zc 1et
resum o2 ef 4of 3mz ~ 6q 85 oi 177 ld 37 a7 tj 1hz
dole n2 ~ 13v 15w 9n 1io g4 gk 5v cz g8
alongsid o2 1r3 ~ 8j sg 6 31 d6 2v cc 4b 2u
yanke n2 ~ 178 e2 na je t1 yn
castl n2 8ky lk 39l 1bz lh ~ 9r qp
median o2 e4 czw ~ kz 183
nice o2 3vg 4p aku 44o 1m2 ~ ym 1db 11p hq 10g 7a 111 eb cx
vast o2 7o 80 qt 52g 9a 665 ~ 12e t8 55 1l 1f7 7s ib nf bn
abc n2 ~ a1 14t 73 11n 5w jx wh p 11z
rail n2 1v9 w4 31k kv ~ gx ql xy 116 vt 10z 78 wq cv
ranger n2 5cs 2ra cmu ~ e2 178 1kv na cu je 6b
coal n2 wt ~ 19f i0 1i7 18y 6w s9 15g a2 o5
bbc n2 ~ a1 11n eu 73 jl 1l0 wh jx 86
particip n2 oq gz 1pk sk 1iz aj xn ~ vd l5 1gi fx 1gh 67 62 ef by
regul n2 kr 32u 15r 1c ya 58b a3 2e8 1k7 640 lu ou 98 ~ 5p s0 1bm y4 o0 1bb 7k ko 2f
nbc n2 ~ 1l0 14t a1 11n 73 5w 192 hz 11z
import n2 3bj ip 44z 6t 19e ~ 11a 4p 1di j0 aa wt jt bi rr
pitch o2 1fx 4sc 2lt 2ba 1nu 1rv ddl 4kv 1pw 3uu 64 ~ 16b m3 1kv 11 178 3y df t1 1db
chart n2 5a0 ~ d3 d1 w0 1cj kv 4q 8i hc 18v
carlo n2 2v5 ~ 18r 1j7 1g3
explain o2 3ug 2kb 96 5 35 ~ 11g 47 k7 g1 1ae v8 pb 8v mj
aviat n2 e40 8my 50n 73 a2 ~ mm 10v 10z pc 5t 2x hj b2
jump o2 1vz ez 47y 6gv 4uk uc a7 ~ bw oe aq 2m 14n 12b pw zm 16d
casualti n2 op ~ z8 s4 7c ek 8u sz 9h 1b7 v4
profil n2 323 2ci ~ 8s km 17s ki 126 pg x4 h1 4h
exhibi n2 y5 27b 2sa 4mv 6e1 jl ~ 1k8 n3 za gg 9s sr il 1ho gm
bigger o2 80 9a ~ 7s qt 3t bm 32 5g ik cp 3j
payment n2 go e5 ~ 1ih 13h s2 1ez tt f4 11l kz ie
subsequ o2 o 2pv 3i ~ zw da 66 nz ss 12s 4 6j b0
peak n2 8zl 692 5en 9vs 5tx 3np 25s 23e 8mt 1bm 8qy cg 9es 4w 7b gb aq lx 4q ~ 1la w5 w0 d3 33 kt ea lw qp
clash n2 51u qb 130 2ur 5k1 8i0 n4 ~ fh v7 ry h4 9h vk iw 1bw 5i
earthquak n2 1sq bmj ~ 19c 104 1f5 1ej sz 10r o0 19w n6
ill o2 9av 3jr 99k k6 1xz 1tx 355 5dg 386 1nl 27i 459 1t8 ~ q2 uz 1c6 wu md w9 1i3 1f0 fr
crown n2 5tx 7yx lx 4q ~ 13w f3 lr f7 z4 na 10j lo
tension n2 2jo 1ix 2xr ~ wx qb py fh rc 1j6 1lm hk 1ga
morgan n2 ~ nc jw nh 1e4 ic 44
thank n2 3gq 3gy 45r dd8 hu xi 5x 56q ~ b4 lg 5o 4p cd 5g 1f2 35 12j
wang n2 ~ 1ao b9
fit o2 38j 32u 3vg 1ve el 10n g0 190 2sm se 1eu 3px c5 67 4d9 7b o4 2mt u4 1c1 3c1 3x5 ~ eh id m4 1k7 xl 1ga 42 5g 3m
temporari o2 1re 4nh 4vp 9wr 2gd bt ~ 17c lz rh le xg 14g gh j3 io
deadli o2 7c 2oc 3nf 4qu 39b aoj ~ 9h 1bw ol 17m un ru vz fh w3
helicopt n2 aar ~ qk mm 1b9 130 dd 18b 73 xp 118
formerli o2 bda 9m ~ 6j q9 4v jd bp ka ss 5n fc
function n2 1r6 27g 65 hj 23q 1gk bx fp il c1 pv 12f aab 2b2 ~ 15m 182 vj ha 11c 12g ij x7 60
vision n2 5wn 2c5 126 2dr 8sp ~ 1i0 n7 1iu xc rw 11g 1jn os 1by
resign n2 2i7 4o xl 884 724 250 2kx ~ rs 1hm rk a0 wz l1 pz 1i 7b
skill o2 wy 308 20m 692 mr 9l6 4p 1ky pv aob 79i ~ p0 17b u9 1b4 os gx 13e 15q 1gh
welcom o2 10n 3c7 ay 1hi fr ~ sv s6 hi 1ls 1hh 67 uv ym 1ix
moham n2 2ar 2gz ~ 151 18c 17u 181
tim n2 ~ 1h9 w8 14r vn 11r 1gc 117 136 1dk
reput n2 7j4 196 7wx 2xs 12m ~ lg 4p 126 ya hd 8 5n cd 5g
kuwait n2 420 ~ 1g4 ws 52 13k x2 vv wg yl m9
recal o2 ag 3o cgc 1f2 10c b0 5s ~ 85 8s 5o 1lc rf 1c8 35 kl 67
fame n2 23x w7 196 35o 1m6 am7 4v 1g7 mj ~ t1 lp lk 17s gc 7o 9f z9 lg
obtain o2 1g5 56 5j 5yy ay ~ s0 qi gh zq 1ia u7 44 io 19e
referendum n2 bu ~ 82 od 159 o8 100 j5 ov 1gj em
inch n2 16d 16b ~ p4 13a 1dy pp pu et 1dr
latter o2 2d ~ 8b 4j vj 92 4m 3i b hp 34
nomin o2 1ow 6s 91e 7o7 rs 1gp ov 1ad ~ lp p5 g8 gi g4 1iz sl bu qj
imposs o2 9r6 e1k 11 376 c0h 8k4 ~ kw mp 1fq 1fp c7 jh 1fo 15r el
teach n2 3ut dv 313 205 96 41b 17b 1bl ~ h8 3e rv by g7 hr b1 1gu ix
merger n2 ai6 41t 4tq 2fc 2ob 4do 7p 1s ~ 9g 1co 2f c2 198 oc 8p a0 ko
tight o2 8h 84z kw w1 db ip 50c 5oj 44 5z0 2xr 4kd ~ vs 3m pl n8 6o 1l6 cs 1g8 dz
tobacco n2 ~ a2 j0 gt 1cb 1fi 2f
carter n2 4i1 ~ 1b0 qu yp nc 1ai 11v 1e2 ic e8
trader n2 1hg 2xq 6t ~ gd 4i aa 9w jw 11a 44 163 ve
abandon o2 1vd 42z 2kx 8p1 3mk 1k6 dox ~ 10n 121 4o pz y7 9m g0 13b 97
medium n2 e4 404 czw 1sf ~ 14a ea 165 9a 7s pu xe kt
allen n2 ~ yp 1ai 1dh qu nc ic
sugar n2 2t1 9c9 7bp dr8 5zr 9i9 crs ~ 1jj cf zs
resolv o2 g0 15l 1hz hx v3 3qt 37 ko 5j 1gk uo 1ha 26q ~ oi 15r tj 146 es aw 9i k1 9c
chamber n2 3c3 3g ~ s5 em 11h
awar o2 421 ge 3y6 xc ~ py 96 11g fw 1j6 13t 4v cb g1
hezbollah n2 ~ tv wg ry 1hj a5 1ct 13k 6v ky
orang n2 6s9 ~ 1h8 e2 o2 ke bf 1b2 lf 6g 16s
ongo o2 bp ~ ef es py 8s ki 1kd pg k2 l9
juan n2 ~ 1lb 1j7 18r uk di 1g0
disnei n2 ~ 135 13p ks 1a5 17k 14t dl 6y 1l7
respond o2 15l 3ss 2ke ng 5 35 ~ 100 x8 1du ze k1 le 1c8 7j 18q
roughli o2 w 154 4d 2ff 1b ~ cn ps d0 17 7d ah 7h 9k 54
envoi n2 10o wr ~ zn 19i oi 1fl 85 az sv bk 67
biographi n2 up 7zx 30o 6h 4l bg ~ bv ci 12u hr fy f7 k7
advis n2 3a0 2aa 1ub 23m tj 96 48s ov v8 ~ hu ag d4 az 5y py sv oj 9n
ahm n2 ~ 1m4 151
economist n2 9b ~ jw 1jt 1dn 68 ps 1ml 1lr 5e x8
palm n2 1qu ~ u2 1dz
harri o2 7yn 3g6 ~ nc yp 1b0 1mo 1dh nh k1 qu 1e2
pool n2 31q p7 49b ~ jc zi vl 9e 1jk
unusu o2 4gv aw 9sy 4js 2be 3p8 2mz 2mp 13 7av 2ir 5g2 1jw 4sf 1g7 1cg ~ h1 1ey 16k 18g 1eg ij j6 x7 42
elizabeth n2 ~ 128 n1 13w 1et m1 zc fa nq 1gd
inspir o2 cnz nk 3ll 5s 1a5 4qz 2sr ba3 1ry 4n7 sv 424 ~ ya n5 dv 13p hd w7 1jl 8x js
sat n2 5z ~ 1jq 14n jc 14w r9 vh 197 eh zi
contemporari o2 4n o9 ~ 19a gg 8x ya 14q 3b vo ij 1g7
boe n2 ~ 10v mm qk 1b9 pc 1gx
moder o2 5eu tc 98 2sh 5j 70 36e 273 78l 7ag 6vb 1t6 32v 28q f8 11p pb 1wb ~ j5 15o q8 cz g4 132 cd rq 18s
deadlin n2 ~ c2 pj 155 1ee g0 oi jt 9g 6q
tank n2 26k ~ 1lx 8u 1cs wk 7f 139 1k9 ek 14b
instanc n2 6m 2hs ij vi 39t 96 67l wr ~ i2 x7 92 1fo 1dm v8 8b tq 4m
jet n2 3g7 18b 1b9 qk ~ mm 10v pc 1lx 130 73 18f 1nd 116
column n2 2r7 1vp ~ 15y hr tl 12v yh yt 2y oy bg
dedic o2 5mw 10f zl 1f1 5n2 3j8 1qg 2e2 9y 2xx 7lm 319 ~ 196 3b ka q9 lz 9r 1h1 w7 cq
recov o2 3t6 56 48j 1lo 27i 1g5 5g vb 6nz a5v 133 e12 3hq 5y9 ~ 1kc 17f ud uz el 1dw 10s 8z fr
advic n2 ~ 15l kj ag 1n2 5x 96 ge 15k 9v
method n2 4ap ~ c1 3s 1av yj pv o0 gz 1jn ij
connect o2 1c2 a7k 13c ha 1e8 1s 2kc 2sl 25r 12w 2df ~ 1l1 ql zv b2 ku w4 rb 124 78
dean n2 ~ px 1n6 ic e3 gv 1dk 61 1e2 nc
striker n2 3fi n4 ~ 1fe kf fi d5 ih 1el
anderson n2 ~ nc 1n6 qu 1e2 117 1ai 1h9 1dh nh
signal n2 b2 1dp 4w gf ~ om a0 v8 t0 jg s6 18q ra 161
applic n2 1ia sq 1jr 2uz 10c 3gp 2e7 ~ ui 1cz io 60 gs jp c1 fv s0
shift o2 3rh mz 2jf 5rh 1l9 3ll 2fw 7so 19e 380 ~ b9 pg 161 an nx id vm 189 i1
restric n2 1bm 1l6 2p2 lu ~ 1g8 ro 5p z0 s0 o0 io 1ia
testimoni n2 5g9 iy 2cf 2gt ~ 1a0 xd 89 19r yr h6 kj s1 k2
jeff n2 ~ 117 vn 1m5 11r qu 1h9 136 1ai 1k2
touch o2 14f py 10t 1k4 kl 46i su c5 67 11j ha yi 2tx 8v8 n4 3ll ~ xc 1e 8o hh vr cp 3j 4p 1d2
christoph n2 ~ o3 iq ic 61 e8 1n0 m1 ex 1e4
sharehold n2 gd 9ha ~ 198 dj bz 1mh 84 1l6 2f x0 9w
myself n2 ~ 1cx 111 y8 sc mb e7 5s 1e nu
athen n2 ~ ll 14u jk r6 wd ii 1dd 1ap
sam n2 ~ my 15u 1n6 143 1bg 1mo 1h9 10m 1e5
alan n2 ~ ex 1e4 iq w8 1cy 117 o3 11r ic
kashmir n2 7se ~ ec ae ry 186 1am yv nt ky h0
devic n2 2cn ~ jp pn se 18o 60 1bf 3s 18z fv
clark n2 ~ 1nr nc 1ai 1n6 qu 1e2 117 yp 11v
recogni n2 10n 1c8 no 323 1br 236 1hi ~ 12m sk 1hp lg 1l5 196 62 1d4 7o
maria n2 731 ~ 12y 128 1e9 n1 fa 1mw 1n9
jazz n2 4v hq 64 1b1 ~ o2 8x gr 1cj 16m 19a n6 176 1k8
trillion n2 3a 1l ~ 50 ut 14m zy s2 fj pi ah 19y
threw n2 ~ 197 oh xz m3 11o 10r mz 3j 6o
cbs n2 ~ 1l7 1l0 a1 14t 11n 73 5w 1l4 1mx
trend n2 g7 49c dg 161 6bf jb 4fg 740 n5 49z 8fz i1 6ww ~ ri c6 aq 13q 4i b9 cl 1nu 8s
gross o2 sm 16u c0a aix vq aux pe 1db 2rb 58j ww 2uy 8hd ~ 14m ah ez lj fj nn c6 bi 1fs
dry o2 8ap 4ow 3yy d3y 2m0 1kl ~ 10p 9e wf 17r wb vy 1dr 12a 1a6
literatur n2 223 hr ~ 1gz mr h8 6h xt 1nc bv 19a tl
nobodi n2 ~ y8 1cx 4v sc uy cx 5s jh mb
appl n2 ~ 13u ui jp 1g 1bx
tini o2 aia 7a 8wv 7s ~ 9a lc pu qt 6n 1kz 34 hh 1k7
assign o2 rs o6 1cw 6s 3eg cst 268 19i 3wn ~ us 19e 1h6 18v 147 bc 1s ej 65
colleagu n2 e3 4lc yz ~ ma 13 ag 53 v8 kj 15d zd hu
counter n2 15l 2oj 2lb 1a3 eqj 1my ~ 19g hb yj 1c8 ng q3 we 1du qh
romania n2 2or ~ 1a4 xm 1dq 1af 1hc 17z 14u 91 1je
roll o2 b24 6js 6bf 95e kt 4m0 2vg a7l 6ks 592 i1 1ej 2dp 1b1 303 ua ~ 16w 15s 12b n6 1e oh 2p r0 18u
gordon n2 ~ 1bg 117 ex iq 1ai w8 sa 1o7 e8
iowa n2 ~ 1hu 12r 172 zu 175 x3 12p g6 1gf
sox n2 ~ 1kv 178 na e2 je 1l2 1l9 1jz yn
healthi o2 5g 4p 7v ow pb 12m 6ky 642 ua mn ego ~ ge 12g w9 42 ym 10x j0 1kl cp
cia n2 ~ 19u ow z3 1ft hj 12c 96 v0 k2
gap n2 3e2 2io 8v5 6r wl ~ aw 4w 169 14m vb ez 16d 1en kd
minimum o2 1bm 1w5 3po 1me 1ll ~ 1j8 s0 sm 1k4 ck xf e5 go e4
warner n2 om ~ 1mx 135 14t 1od 13p 1l7 192 4r dj
contrast n2 mx 2mv d33 aw 2n2 78 cr rb ~ ij 92 h1 1dm 1nh 1eg 8b 4n i2
adult n2 8tr 1a5 80 kd sq 3gi 7vo 22n ~ 5u 183 wj zp h9 w9 yf mk 16q
blow n2 1a1 dzh 6zl 3kw i0 su 2ey 3ok 220 7hx 1tw ~ i1 1b1 n4 1kk 9h 2p 130 xr hw
don o2 dt 1fu ~ 12n vn 136 sa 10m ex o3 61 w8
ticket n2 xq 359 ~ bv 11e x0 e5 1ez 1bc qe 190 iu
uniti n2 2fc n 12w d1 abf ~ 7m uj zl rg 18j 1as 1s 1k4 mw
eric n2 ~ 1h9 gv ex j8 vn 1mo 1gc 1nx 11v
consist o2 fl 2r5 2gi 3o5 18a 1i2 81h 3ld 4j7 ~ 2v 1a7 1kl cd 4p pm 1eg r0 1g2
cleveland n2 ~ 167 18w nd 1gf 1eo 1bu 12t 1ce mt
stabl o2 1bn 1a 18j 1wk ~ 1ot 16k 160 cd jm 1en 1kl 10x 1p5
dinner n2 3du 38m ~ 32 1c9 nv 7z qe 29 10f ca ma
duke n2 18x ~ z4 f3 zc du 1kr of qa
harvard n2 ~ 4r px b1 e3 h8 5e mr 3e 61
raid o2 9h 8o6 5yy 3f2 9nw ~ 1fc ol 104 ti is n4 ry tw 1a9
regard o2 14f km fw hp mv 7j4 79r 333 gz eh 4w bpz 12m 5f 5s n7 1r8 ~ py ha x7 pl 1d4 z7 6j 1n o7
soft o2 3te d4e 64b x9 dm5 4zu 7a ea 36e 2cp 7s 78l 93s ~ wf 1kl db 1og 1jk 165 cp 16s ke
virtual o2 w d0 1n 7q cn pv ~ qm t8 9a 1fq 9m pm c7 32 1j
ride o2 oh 1ye zm 2yx 1jq nb im ~ 1hl gx 197 fq cm kv qe uf cj
bankruptci n2 4dx 11b c3n ~ t6 1ka 7k 1mh st 1gb 8q s2 1l6
scottish n2 fg 9z5 19k 5zf ~ 105 6f xo qr ce na h7 1bi 1ex
yield o2 23t 21q 4n 9y kz ax 1fs e5 91f 2xp b0 wt ~ cl aa 1k5 109 33 nj um vu 19n
serbian n2 zh 1af ~ 122 xv 1kp 1in 1d9 1hc zr 1hj
engag o2 de rs iw qb pj h4 gz 67 1l5 474 1wt 454 1kn 1js hj 4pa 1y5 237 bv 5k ~ oq k k1 zw 125 189 ts zl ef
gate n2 ~ 1ip 1ft wq 6r 113 1bz lc 5v cv
discoveri n2 2rm 10s 56 4x2 3wj ~ ti 1ae 1ab cq i8 fj nr zz h8
equiti n2 12x za cb 198 ~ gu 44 4i 13j 109 gd ie 9w x4
kick o2 4an 1p0 44y ht 7ik 1ze ~ m3 d5 fi pf ud 10y p4 dy 2p
parish n2 b2 asm ~ ba 1hn 1ax uu dw 8k 8g 1jp fc
secondari o2 17a 14j ~ sl 3e 1h3 b1 dv ix 33 by
beauti o2 3ep ez8 85r 9qq 5q 733 9pw 658 7ks 5dm hq 7sw 44o 11p 4uq 8dr 3ec ~ 1db 1b2 cb w7 ym eh 1ky 1i6 42
occup n2 5k ej 78 1js 2dm ~ 1dv 2n 7f ta 52 3q 1j5 wg 6v
chavez n2 ~ 1kj 1i 5v cr 1fb
simon n2 ~ ex o3 gv sa j8 11r 1dk 1b0 q6
guid o2 tz 125 2z9 7x 70 pf d4z 4w 3rp 443 amk ~ bv ns nb oy gh 5g 1nm iu 2v
throw o2 z6 l0 349 oe 4sc 9y 5j uv 29g 2fw dip ~ 1oc m3 11o mz 1l9 1po 3j dy 16w
barack n2 ~ gk 5v 9n 13v 15w g8 1kt gi g4
moon n2 46h cfv ~ zz x1
sharpli o2 1s1 76v 1e6 ~ 132 12b ri bw aq aa 1g2 11x 13q
repeat o2 pw 7q9 2jm 6zj 9tu 9vj akc dew 35 9mx 1du ~ we 49 3o 11j 8s b4 qq ng ig
contribu n2 z1 2iv es 6zz 21m bz ~ 11l 1hp zl ie 6p nj 18t ok sm
denmark n2 1z1 ~ 13m 1gw 16t 1dq b7 1je 17y f6 xm
cook o2 1qz e7f ze o4 4ow 6n8 62a 4w4 4sj 9sg 7n1 bdw 5ca 2od 7f8 ~ 1g cf 1do k1 131 ke 165 xe lf
syrian o2 13k ~ 1hj wg 10l 8y 1mt ff a5 1a8 m9
extens o2 56d 1c3 1wc 6ym 14g 9a pl ~ 13g ok lz mv 4b 1lk qc 1kz j4
lift o2 hu 7kk 3np 5x 3uo m0 266 55j bn5 2ey 6eh aq bpl ~ 16w z0 12b 14g 1g8 hk 5j dg 7e
dramat o2 1ep 28x 2yt n4 ~ 1pz 1cg 13q 1e3 ez 1n8 w3 aq ok
amend n2 3rh vb 2t0 dt1 5tt 28y ax4 9al 851 ~ y4 od ov ak sh d7 pf 5p g8
cuban o2 162 ~ 14v 171 4e 2r n9
insurg n2 1xo 4nh ky 1w3 9ve 9cx 2n8 3oa 2i0 ~ ry qs 18f 9h yg 7f z8 h4 1aa
angri o2 1ym 5jb 77d 49s bzm ato 7zt enq 3lv 4f9 47n 195 ~ wx xj oa 1j6 v7 62
barrel n2 ~ 1aw 16u 6w 1fs ct mg aa 33 xr
appropri o2 4zz io 1ol 2ae 13s 1ve wa 5c 1a9 9yo 2fn 3c1 ~ u7 11c o7 pm 10n pb 1ia gh s0
seed n2 5o 8w6 8qu eqi ~ 18v jv 7k 15j ab 1dz o5
formula n2 2c4 7uh 12g 3eb lu ~ cm
observ n2 10f 196 qq 23x 354 10s 56 cs 1ke 1zh 12m 35 y2 o0 46w d7i iy bxf 15r 2wv ~ 10o 1av 140 p0 2z 18s 100 1ab 1pm
radic o2 2lk 2g 1w3 20l 255 3sd ~ ry jb ju 1q7 15o tc 13l 1ne cr
obvious o2 119 iy 261 2uu 2m0 bsb ~ 13i cx 13t 5s f2 kl m4 jh e7
denver n2 ~ 1eo 12t 1ce mc 167 je 15f 18w nd
vow o2 1jv ~ 13o sv om jt 18q 114 hi 1du 13b
compos o2 33k 2d0 2pa arh hr 2bj ~ 1p5 14q 16m il 8x 1h2 ci 1nc 19a
qualifi n2 34i 25a 1f6 2p2 2t0 3uf 3wn pf ~ 6c lb ii lo c5 ab l3 81 r9
guest n2 17x ~ 1p8 sg ma 1hh v2 1er gc bk 1l5
coffe n2 5d8 2yl 21v ~ 1fw 1mp cf
austin n2 ~ g6 12t mc 1eo 15f 1nr qu 117 je
ceas o2 7jy 52i 37 xl hs 2bc ~ 7m c2 1ks 4a oi ky 85 qb 6q
capabl o2 wy 11s el 1gh ug 6r xt ~ p0 o4 1m2 60 hj 14b fv se 1c1
specul n2 b8w 2fu 5jd c8 1co n7 2oj 8cn 68 a08 9r3 pb 21d 1h4 dyi k6 2of 3n9 ~ wx py 1j6 1ck 1ml rc s9 v8 cb
socialist n2 18s ee ~ 15o u5 3f tc cr cz lv q8 uj
handl o2 tn ge 98 r0 9g 3ih 914 5j hv 1n5 1f0 67p 5sj rj ~ el 8z p3 23 47 m4 1g cp 3j
las n2 ~ h3 je di 15f
annan n2 ~ 1n0 1m3 1fl sv 67 tj 1ix uo 1an
briefli o2 1an 10k ~ 3i an 8d b0 2e i1 1lk 6q nx
gari n2 ~ 117 10m 1nx 11r 1gc 136 1nr ex vn
fix o2 3rh 5ju 2al 1q8 5g 1q3 1vc 15r yw 1ij vb 6wg 3jy ze o4 1to 44 3wn 5ws ~ nj cl aa ou 33 190 m4 go b9
prioriti n2 4ja 12s ~ 1gm zw 8z bj 1d4 zo o0 q8 u7
cool o2 1x2 63x 10p 5y8 ebv xq 7cc 3in 7pp i1 2hm ~ wf 12a 1og mu 11p 7a cs 1ny vr
racial o2 du7 cm 3za ~ sj 4h 14j 16j
aboard o2 1ku ~ xp rr qk bq 191 116 pc 1lx 118
heritag n2 3i7 ~ q7 vo n3 28 tc pt dq b2 iz
knee n2 ~ v4 16p 1ar hh ud s4 p4 mz
map n2 1lz c1 ~ 126 mv jg 1av o0 kv so zq 1pv
deploi o2 29k ~ 8u bc 7f 18z 147 ek 1k6 77 se
wish o2 ag oc ge 1ru 24 1pc 10c 6k ~ hi 35 m4 4v k 5o ym 1e 8z
complain o2 1tx 2m0 3zp ~ 1c8 we 1du 18q v7 ag pz 1j6 sf
patrol n2 6p7 s3 2t tf ~ 1r7 1pb bc 65 178 ek 1lx fk u8
tamil n2 ~ yv h0 14j 1o5 ky 1am sj 186 nt
familiar o2 8yd 8h a6n e3 i7 3n1 3jo yz ma 4py 3h n8 ~ eh 1d2 k7 cb 1n8 ra ly ua aw
abor n2 8qb du4 ~ 19z 1d5 110 1q8 y4 yf 13l sn 19g
interim o2 3ii li 1lv ~ rs xg rk dj l1 lm bp a0
graduat o2 9wy bjc 33 8ov ay 2ad by 508 2mi ~ 1pa b1 4r 3e yw y1 1gu h8 px
carrier n2 90f p3 ~ 10v mm 1hq qk 73 1ni rr pc ql
regularli o2 32 rz ~ 1hk cg 9z 18g n8 12g k9 ly 4b
custodi n2 eap 3z9 1ug hh 5j 36r ~ is vz 1bq 17j kk h6 4c 19x kj
format o2 od ka ew fx 1k7 gy ~ 86 lq 15c k3 12f 11n sg gs wh
ag o2 286 3h d4 ~ a6 1oz 5u a4 4n yk n1 7c sq
prais o2 723 ~ we 1m3 1ls mj 1fe s6 k7 qq 1c8
promotion n2 12i 14d d64 15i 48 ~ 1cb k3 ob lg 4i fo sg 8f ka
talent n2 5bz 21m ~ 1m2 wy a4 u9 lg 14q os 1m9 p0
stuff n2 8gu 3zb a6l qd a9v 4q3 4wx ~ eb 1e cx nu 111 17h 1i6 bm y8
taipei n2 ~ f5 jk 16a fu fs 1ao 1c5 re rm
circumst n2 dgm 254 2bb 4ot 1xh bm 2oe 1ir ~ pb h2 o7 mq 1fq i2 mu 1fo c8
chile n2 3dh 6hg ~ 13n r7 1kj i4 1fy 157 l4 162 1jy
rapid o2 w1 1wy 5e2 ~ 13q 18e ef ez vb rh c6 133 as
arena n2 55 12q df rd ~ lk 1k8 18l 3y z9 oa 6u 9t gm
desir n2 kl hi 5ff 49z 10e 6k 1r8 2f2 3c1 415 ~ 15r rw zl 13o 11g k pb 12m wy
sky n2 1xu 8vu 4sc 9hq 1l9 ~ ir o2 16s x1 zz 7z 1py 1gn 73
cypru n2 2y6 ~ 14u n0 wg 1hc wv if xv zr 1in
seoul n2 ~ jk co rm m8 1rp 2q 1ja 137 43
prompt n2 7lc le 71o 5im 1na ba3 2xn 4ld 49p 1cu 3vr 4n7 379 ~ wx py 8s rc 1kk we v7 7f ng
ryan n2 ~ 1h9 1nr 1e2 1gc 117 1m5 nc 1n6 14r
remot o2 1o6 33y 87 ag3 9t0 cw 16y ~ w5 55 fc ap 34 ti 10x tr 1ok
aggress o2 3cg d2b 2k1 90g 1it 9nw 1pz ~ vs oq vm pm cd 7f lg 189 12b
trail o2 230 g7 1ik 70 1gv 37e kv 430 gx ~ cv ql jv zm tb w5 cc 112 ku
solo n2 tu 18b il 18u 9pq ~ d3 8i hc w0 d1 1k8 95 8x gr
gop n2 3f ~ g4 cz 13v 1kt 16c g8 15w 1io gk
unchang o2 62m ~ bw 16 1k5 9w um bz aq 1hf mg
fals o2 2ae 31e a3n 9el 9co 5qz 5ch 753 7st 9j2 zg 74g ~ 89 ig iy v0 sf 1de mh zq ht
tropic o2 ~ 104 1f5 1b1 1ch 17r wb
creek n2 32d 2ja ~ tb dm p7 uc qp w5 1s2 cv 1rs
compens n2 1bn 1yq r0 e5 ax4 2al 5c 22f ~ 1lj sz 11l st go 1ez xf 1jr 1ih
anthoni n2 9k8 ~ ic 1mo ex gv 1e4 iq 1nr nl 1n6
camera n2 ~ 1b5 k3 a1 pn 126 15c 1o6 eu 16e
outstand o2 7o al 40m 17s 2yt n4 ~ 1hp lp 5g 1q1 u9 il 33 1rn 196
tennesse n2 ~ 172 zu x3 12r 1hu 175 1or g6 1gf
cap n2 32j r0 5tx 3xu 1bm 4q ~ o2 dg ih m3 1at c5
sensit o2 2ek 3te 1mn 1i3 2c6 rw 6ky 4s7 3gs e6n ~ 1bo z7 e1 ml ax i5 al xt 1c6
significantli o2 al ok ~ 1q7 ez xf 132 vb 1pz 33 1g9 as
concret n2 r0 7yv 4yl 1kl ~ kx lt 9r 129 12f 1iv 15g 15e j3
sponsor o2 1hk 4hg jl 1he 4ba 62 ~ fx zw v2 ie ny 9s 86 8t 1cr
partli o2 2n7 ~ 9a t8 qm 92 id xa pa 9p da
warm o2 8il 11d b2n wf ev a6g 1cu cd 60w 81r 12a 9ap wb ~ 120 1r1 10p 1og su vy 17r 1pd xs
def n2 ~ 1qm
stewart n2 ~ 1oq 1ai 1o7 117 nc 1dh k1 1nr qu
oklahoma n2 ~ 175 g6 1sd x3 168 1gf 1hu 12r 172
fee n2 21m cb 2h5 ~ 1lj e5 1ih go 1ez f4 kz dr ww
collect o2 3rw s5 y5 50g 6ov 4hv 33k 1iw etq x4 2qb ~ 1ma 56 sq ay el 190 fc gh 1p
quak n2 1ln 84l bmj 939 ~ 19c 104 1a1 1f5 19w 10r sz n6 o0
coastal o2 jr 2rq ~ am 55 1ch 9e bl ji 75 u2 hl
nelson n2 ~ 1o7 1e2 1bg qu 10m yp 117 1b0 11v
monitor n2 1qg 50v ~ kv 44 y2 zo 1qu 125 m6 ft 98
encourag o2 12i 11x as hi 1na 15i 62 xi 5x 1wx ~ io 1pk qi py 1g9 ef zo hw 12b
tiger n2 3uv 2mo ~ ky 1kg 1bh je 178 e2 h0 na 1os
abdullah n2 ~ 1n3 17u 1m4 151 181 1i1 18c
pittsburgh n2 ~ 167 1p6 18w nd 1gf 1eo mt 1bu 1ce
caribbean n2 ~ jr 18k p9 cu 1ch i4 9x x2 12l
portugues n2 6a 1jy ~ n9 1el l6 xo wd 7l fg 14v r7
emperor n2 26s 48t ~ f3 z4 1ca
orlean n2 ~ 15f 167 12t jo je 1qj 1eo nd g6
halt o2 is 129 190 5rc 37 2lo a4w 5j 5s2 m5 255 hs 6w3 ~ 1ks 177 1ee 1qq pz ef 1mm 1q6 1f3
peninsula n2 dd b4q ~ cu jr 43 71 12l 83 2q bl ta
streak n2 ~ rl 1at e9 8w 6z 45 8i ih 37
globe n2 m3 zz f9 1f ~ 12v 1d 46 hf
eas o2 69s 36x 1ne xf zx aa7 1zy 3fq 3uq 3to l8 7bb 30 nb ~ py hk ez 1q6 13q 11x vb ef 12b
maryland n2 ~ x3 172 12r 1sd 1hu zu 12p g6 15n
upset o2 mz 349 50o 4dr 3uo 164 i1 2uw 1j6 ~ jv 8w 1e3 107 6z e9 1qe 1fe c5
strengthen o2 ez 1nu 3rh 561 2t0 462 cd ~ vb 1g9 160 15i 11x k1 ka es 8f
playoff n2 kg 1iz ~ 6c 45 1gr ab lb ii 3y 2w 1dx
norwegian n2 6a 4lz 8uk 1gw 68s ~ 1ge xo og bb 105
preliminari o2 ~ zw da 1hz 56 6c 5h 49 k2 1dp
successfulli o2 lg ~ nz pm 1lk zw hy nx hv nr 10h
deepli o2 to 1tg 7gc ~ py 4h 1k4 1g2 ml 42 kl 1j6 1bo
behalf n2 ~ 5c t6 vf 10c ag s1 sv 1ka qi
intens o2 3ef 2uh 10p 2qc to 1ey 2es 3nr 2yi 41y 47n 1c6 1e6 cd 4p3 1bw 5w1 b5 31i 5zu 15q 1te 7gc ~ 1n8 1mv mi b4 o0 rc 12a ef l9
besid o2 r 4aj 6x ~ lz j2 2v 1jq i5 2c cb 23 1nh
phoenix n2 ~ 1eo 1qj je 12t 1ce 167 nd mt 1sx
sunni n2 3hx nt 4kh 4qz ~ 1ct m9 ff 1sk 1qa yg ju ry rv
accompani o2 38g y0 3n1 66 nb vd bbb ~ 67 ne 2v 1an pk 3i 1t hw bk
mental o2 22r b0p 20w 1a0 xc 1zo 815 2p8 ~ 15x 1lo 1ix w9 ge g9 7v 1i3 1j5
tribun n2 4c 35k ~ r5 yr hf h6 ue 19r j9 12v ia
qeda n2 59 ~ 1aa 1ig qs ru q3 hj ry 17u 1qa
restor o2 1yq 1qz 6wg 7s3 agj 5qx 1yn 2al 89y 485 b0 ~ 160 ka vb zo 1t9 44 18j ub q8
probe o2 bh0 2nr 1xe k2 bm1 ti ~ v0 1ec kj 1fg gz 6m yr ht 102
delta n2 ~ 10v 16r 18k
eat n2 21j 21p ty emc 77l ~ 1q3 14z 1e cf zp 1ot 1a5 1jq 1f0
comprom o2 g0 k1 5j 1ha 7p6 3j1 ~ ov oi c2 uo 152 4a y4 10n 9g
hiv n2 ~ hu q2 1fk 1e0 w9 wu gt vk
outcom n2 27n 1zi pm 37 gm ax da 2bc ~ 1dm 15r 1hz 9v hx 1ck 82 c8 1rq
enterpr n2 6zz zw fx fj 15m 559 696 8xn ~ 5k a2 q0 ko 2f 1co x4 8f hv
wast o2 8jy 1p0 ty qd a6f dqu 195 4wa 8w asq 87m 9bb 820 ~ yo l0 1l3 9e s9 1a6 o5 17l i0
complaint n2 ht 1r9 1lo ~ 1ka t6 6m v0 k2 10c ig 4c ue
stanlei n2 ~ 1lr 1mo jw ic 1p4 nc 1e4 1ai qu
ballot n2 xb zq qg 13z 1us bu ~ 1a3 82 o8 1mb 100 1gj gi p5 1iz
copi n2 9vj 6s1 hr ~ 1gz zq tg 15y qg 1ea bv d3 bi
alert o2 3dq 7rn 7ts 6gk o4 71g om y2 ~ 10t ti k2 96 ng ci vm rh qh
cargo n2 3gc 2on 91r 3bf ~ 116 rr 1a7 10z qk mm 191 p3 1rg
indiana n2 16b ~ 1hu 1sd 12r 172 175 1gf 1or zu 12p
hero n2 lo s7 18f 5mz 76 6dn bx ~ 3z 6i gc eo 1f2 ks 1na 7o 1cv
inspector n2 2nr 5jn k2 65 ~ fz 7t yr 10o a8 at 19u lm 52
arsen n2 ~ 1hr 1nq lo ce
distribut o2 3eg 31w 9g dyn 1bv 5ed 9y bm wl ~ wt bi gs 1sp dl 1u0 1fr 1l8 kc
survivor n2 1kc ~ op 16k 118 4k ud 7c dw 19c fl
barcelona n2 ~ 1au 1g3 1hr lo l4
gunmen n2 ~ 9h ry 1qa 5i 139 mf 104 s4 ky
advisori n2 1n2 2aa ~ 9q 11h dr bq q1
imf n2 ~ 1jd hu s2 ny ie ve 13h xi ut
commonli o2 i7 12g ajj n8 ~ 4v 1eg 11j 4n 9z 3s ly v5 1hk
mortgag n2 ~ 13h no s2 st 51 1lj 12x gu cl
succeed o2 ct 3u ~ wz of rs du dt 1et zc 6j nz
deten n2 3z9 1ri 1bq 5j 26l ~ kk 17j is h6 vz nw 156 19x
substanti o2 5i2 254 1va 6qw qd ch 2mt ok 1kl cd 2r5 5ux 28l 4qo qj 236 2u ~ 1sg 1q7 sm 7o xf qt le lz as
transition n2 d7s 2ys 58b 22l 1nu 2fw 380 28r ~ 1re c1 b9 1j2 lt ct rq 6q 37
pan n2
liverpool n2 ~ 1hr 1u6 1u9 ce 1au
victoria n2 3m8 ~ 13w 1n9 1bi 1ap d9 dq gq na
quarterback n2 64 ~ ay af 1dx 13d 6i dh
singh n2 ~ ae 1jm
baltimor n2 ~ 167 1p6 1ce nd mt 1sx 1eo 12t 1bu
underground o2 63a 2gv 1v9 w4 1e7 z3 2sd 3gk 4x4 ~ bc lc n6
gang n2 3fx xp xj 7of 2g 3l2 1xi 1im ~ r5 ue is mf 10w 1bw 2t 1qa h4
unclear o2 4vx 4pc ~ 4j 119 16v 8v 8b 1iy 92 c7 1dm
selec n2 de xb 609 yu 13z 1ad 1kc 15j ~ 1gp 1iz gy jl er 1fm ze 5g b9
scheme n2 gg 3o4 o6 bdz 3th 8p 16i yj 60 ~ ny fj ie 6p 13b 1fg 86 f4 ov
ceo n2 ~ dj ei 5y i3 1eh hv 84 2f 1i
absenc n2 3on tx 6k ~ b4 9p da 20 v4 6e 9y 119 4j
simpson n2 ~ 11z yp tm 6m 1nw 1a0 19r ot h6
recep n2 3c7 ay dsm ng ~ 1m3 xz 1qn 11o 10f 1p8
militia n2 7f ~ 1qa mf 1uq 77 18f ry ky 1mt qs
congo n2 4bj 3fo ~ 1dc
flood n2 c1t a6l 8pk b85 67t b7z 7mp aqv ~ 17r 104 md 19c sz 14f ao 1ln 1c6
suddenli o2 504 7c dz 2hd ~ 6c nx fm i1 ra 119 4s eh 8d
enjoi o2 1ia 405 3xe 24 hq ah5 eo8 ~ kl 6k f2 ym jz 1ls b sc uv
flew n2 ~ 18b qk ne dd 1lx nb 1r3 1ni pc
paint n2 350 1b2 js 2wu dw0 17g gg 103 5yz ~ xx y5 3b 14q 18u kx o6 1hb 1a6
genu n2 4n ~ l2 fx
sweet o2 bqo ahk 25m je 78o crs ~ hq 1sk 11d 1r1 7a 1pd 165 1pr wf
entitl o2 ~ f7 hr bv d3 fy 7r jl 1k jd
condemn o2 2em 8yx 19x v3 9yy 2y9 ~ we y7 3o 1rl sv v7 13l vf ig
railroad n2 78 w4 kv ~ 1l1 wq hj 9r gx ql j3 cv 112
essenti o2 1hy 4df al 897 8m u7 4nv s0 bej 1uh 5ux 20b 131 26w ~ tq 1pe t8 id 9a ra pm qm pv
roger n2 ~ 1o7 1nr iq 1sm m1 nc k1 1ai qu
defin o2 c1 1k7 2bp 15r 1qz 1bm 3wn 2wz 3th ~ k7 ha 1lz ck 11j 182 vj ys ij
desert o2 98m 6ax 1mm dox a1r cmk ~ w5 qp xj au 1sr 1f7 am tr tb
proper o2 1qd 1yq 3vg 1lu 2fn 5c 11c ~ s0 u7 zo ip 6e 131 1ia o7 gh
departur n2 7t aw 25d 3xn 4o i9 pf 7r ~ ne 1m1 a0 rs b0 pc 66 1uv b9
thompson n2 ~ 1e2 1mo nc 1et 1ai qu iq 11v 1o7
composit n2 xk ~ d8 1k5 1cd 9w 1dp 1be aq a2 bz
quiet o2 1x2 1zy cbz 80c 78x ahr 35s 7ad bja 2jk 2kq 2jc 30 5qi cun ~ 7a ym 42 ev n8 16k 11p xl 8h
equival n2 1k4 42w ~ bo 17 1mz 4m nj sm lw 9k mx
jason n2 ~ 1rz 14r 1h9 1m5 vn 1gc 1nx 1nr 117
fat o2 8j2 b0v 57p 6t7 ezr ~ 1mp 1pd 1tr
beaten o2 jv ~ 1fc u0 107 1t8 tm 1fe 8w c5 6i
cape n2 b5f ~ jr cu 2q p9 1ch si 1sy u2
extern o2 4e 2x cw ~ 12f
editori n2 yt 1nj yh ~ hf tl 15y 1tm 29 oy ed p 48
plastic n2 1kl ~ 17l 1a2 1hb 1a7 1g 1bf 11u qg 1eu
kelli n2 ~ 1nr 1o7 1e2 nc 1ai 1h9 1rz 136 117
kurdish n2 10l 4jp ~ 1ct wv 1tj 1mt nt ff ry sj ky
narrow o2 qc d5 3da 72l 27f 36x ~ 1jk 1c3 16d 3m 1ov 8j pl 1b1 to
string n2 xx 9oq a3k 6nn gx ~ 2k 8s ua 63 t e1 1h h1 13g
nepal n2 6it 55c ~ 1if wc 1cq ae 1am yv sy ec zf
inter o2 3hf 1hs ~ 1g3 1au 1u9 1nq 1uk
robinson n2 ~ nc 1nr qu 1b0 1ai yp 1n6 1mo 1mk
andi n2 ~ 1m5 1h9 ex 1vk m1 1vb 1pu 14r 1dk
bound o2 fk 4a1 2sb 2nl 16d 1le 1bm 78 uc axl 6mp ~ 1u2 qk p3 116 h2 pc fc rr gx
prosecu n2 de 4pa ~ yr h6 ue 1fe 1nw 1a0 4c 6m s1
boss n2 etl 5y 6b6 ~ hv dj dh z2 10g ma of 6i
moor n2 478 7wi ~ nc 1mo 1vg 1nr 1n6 k1 nh 1vx 1b0
revolutionari o2 1qh 1bt 9ve ~ u5 jb 15o 1qt mf 77 j5 3q ky
gasolin n2 s9 i0 52d ~ 12a 16u aa 6w wt 1qc jt 18y 1l8
margin n2 czg 3po 1ow sm 16d ~ 1ak 1en pq 16 ez vq 132 1vt te
exten n2 4zz 1ee 18e 14g ~ ov 8p 1lv 17c jq lz c2 yu 37
tampa n2 ~ 1ce 1eo 1uo 15f 1qj 167 12t ph jo
judici o2 we j9 ia hm b7e 6uf 34u ~ od 4c ue sb vf y4 1gj k2 a8
lieuten n2 lm ~ us 65 rs fp kr 18v 4n u8 77
telecommun n2 2db ~ b2 51 2f 5t gh 18z a2 fv 1bf
somewhat o2 28q 1ne 11p pb 132 ~ xl 16k 42 1cg vr 6x 1ey 1sg 1n8
comprehens o2 1c3 cdl 2nr 1q5 69y pl 11g ~ mv rq ka qm 1bn zw q1 h8 8f
construct o2 9r 1jn 6dq j3 cub js 4au nk 1di 7s3 r2 ~ o6 1as jd 12f 3g fc 1kh hj ka
kabul n2 ~ p2 yg i6 qs 1qa ff 7f
alex n2 ~ 1vy ex 1rz 1vk 1gc 1h9 1e2 1m5 m1
opposit o2 34l aw 1bp 1cn 4qp 2ey ~ 161 8j 16d 9i 9o 4w 1ku
magic n2 4ms 7b6 6aa 9dl 78i 39j 5la ~ 1i0 1iu wy 3y 1ti 19o
funer n2 10f efj ~ 1br 32 16k 1hs
chechnya n2 28b ~ xv zr ky i6 qb r6 91 zh 1i5
steadi o2 1x2 32 ko b5 rz 18j 1p7 akh 36m 3yu e6f ~ 13q 1en c6 aq 19m cd cl ea 1d6
missouri n2 ~ 1hu 12r 175 172 1sd x3 1or 1u3 zu
connecticut n2 ~ 1wl 15n 1t7 x3 1hu 12r 9o 172 12p
meat n2 4df cf 2r5 ~ 1tr 14z 1q3 1a5
midfield n2 ~ 1nq 1fe kf 1u6 af 1uk d5 1u9 ih
charter n2 jq zq 1kn 3gj 1x9 2vr ~ 15v od bq 10v hj 5p ov sh pc
finland n2 2qk ~ 1gw 13m 1q2 1dq 1je b7 14u 17y 1oo
musharraf n2 ~ ec 186 1qk 5v 7b
guitar n2 35f ~ 8x gr 1oa hc 1s3 ua 1vu
emploi o2 1ia p8 1jr 1pk 1kn 29h ~ 3b 1h1 3s bt lv 1m2 s0 gx hj
skin n2 6vy 2iu 65v bfh 4n9 7c3 8gx 17g s4 ~ 1k1 170 14i 16p 1j3 t9 1pd 1b2 16s
bed n2 199 4v 385 hq 45t 7o8 7u9 ~ jc 1jq 1th 113 vl 16q 16e r0 197
documentari n2 zq 6y 70e ks 103 ~ 1ep 1h7 f7 a1 ca 11z 5w k3 sg
pleas o2 37i 4ms 750 405 x9 4p exp 24 44o 3ns 2mt 1r8 60y 1su 245 ~ 1e3 ug 1qi ym ag 35 py hi 1m3
rapidli o2 nx 1rs ~ 1q7 1sg 1g9 ez kd aq ri wl 1nu
haiti n2 3md ~ 1uz 162 hu 1sy i6 1dc 2a
larri n2 ~ 1mo 11r 1nx 1k2 w8 1m5 1p4 1h9 gv
teen o2 76t 402 3cz a4 ~ yk 1oz zp 5u w2 yf mk 5q h9
calm o2 7jo 1zy arh 80c 1vi bja bqk 18j 1wk 30 cun ~ h2 ug 1t6 1r1 kl 1tg 7m rc rw
louisiana n2 ~ 1wl jo 1t1 g6 1hu x3 12r zu 1sn
chair n2 ei 9b6 59r 7x 70 65 fb ed 1i d3b vh ~ 12k 9q rs 1jq zi 67 11h jc 113
densiti n2 2qc 4mc ~ ap o0 jy
principl n2 7il lu nj ~ 1jn 4a 12m um 131 1pc zl 11g bj
chancellor n2 qy ~ rs 2s 1i rk 18n lm tc
grai o2 1b2 346 1fu ~ lf 6g o2 bf ke 16s e2 1h8 1k1
licens n2 2k6 34i 23h 5gq ci dr ~ 18t 4i 1l6 1nt 1so jq 1ia c2 11e
outbreak n2 5fq 67l ~ 1e0 q2 1fk 1lw 1dl wl 1lo md 1c6
chelsea n2 ~ 1hr 1uk 1u6 1u9
architectur n2 9r h8 ~ o6 o9 gg 14q n5 vo 1nc 19a q7
chip n2 vr 5in dg 27h 476 93o 4w4 4v0 ~ 1fi jp m3 1ag j0 1bf ui 1oj 9w
inquiri n2 bh0 bm1 46f 8fr kj be ~ k2 1tp 1tx v0 10c dr xd gz q1
jakarta n2 ~ 1e1 sy 157 re zf wc rm 1rx
hungari n2 2kp ~ 1oo xm 1dq 17z 14u 1q2 1je 13m 1af
fate n2 1rq 4ot 5di 2oe 42p 2oc 2bg ~ 1ur ct kj 1jf 1i9 1tu jm h2 vx
pack o2 ado 2de p3 3fk 1uq 3uj 3l2 14d 4mn 4hu bug xj ~ 1eu 1iw 78 97
arthur n2 ~ m1 ic qa 1es 1et o3 61 nl zc
soil n2 3g1 2z7 zz he dd 5yz bz0 ~ 17g v6 1og 9e fx mu 13x df
brussel n2 ~ la r6 67 1ba 6a 1je 1dd
oregon n2 ~ 1wl x3 168 g6 1gf 19t 1sd 12r ds
recommend n2 1n2 2a8 8ea ov v8 sv 1nm ~ hp 10c sh 56 9v rs q1 ag 11h
guerrilla n2 1qa 4nh ~ ky ry 1mt 18f mf qs 1ua ek 7f
convert o2 2ys 1yv e6 2t0 bb2 ~ 1g5 19e xg 3s 9r bi kc el io
slowli o2 x9 13q ~ 1wy nx an 1v1 i1 1nu fm 1q7 8d
mistak n2 20x 2vw 7jv 27d ~ zg eb 11b pb vi jh tq k6 1en
philip n2 ~ zc m1 qa 1et o3 q6 1bf 61 12d
commonwealth n2 2a uj dd 28 if ~ h7 gq d9 og pr wr
atmospher n2 73 87j ~ 120 v6 1r1 zz 1x2 1sk 17g 1ch 1lq
donald n2 ~ e8 1bg ic 1o7 1e4 1dk ex 15u 1oq
metropolitan o2 2ru 77n lh ~ 22 1ax 16n nd 46 je qv bd 8k
galleri n2 ~ n3 gg 1lh y5 16o lk 16x 1he 1v4
mosqu n2 ~ ba 1d7 1ct 134 nt ju 1ef 1a1 19h
badli o2 k6 27w 1lo 386 1bo 1c6 ~ 14h sz uz 179 mz w3 6x qm kp
kentucki n2 ~ 1sd x3 1t7 1hu 1u3 1wl 12r 172 1or
walker n2 197 ~ 1ai qu 1dh nc 1sm 1o7 1mo 1vx 117
shell n2 5bu 4ul ao 1a1 6m ~ xr 1ng z8 1pb ol 1k9 zh 1lf 1lm
emotion o2 kl 2sr 7a 2ev 279 ~ 15x 1tl rw vx 1br os 1i3 xc 4h
empti o2 23d 4b3 1a6 1a7 5fl i1 44q 2kx 59n 2kr 4cf 7e2 ~ 1eu lc jc xj 1jq 97 vl 1vd 1th
pursu o2 230 1pk 66 4pa dhi 2u0 ~ qi k1 ef k ka oi 13b 1su g0
semi n2 c5 2ft ~ 6c lo ab lb 1qm f7 6r 81 1vm
chapter n2 ul ~ yt tl 145 15y
chirac n2 ~ 18n 1fb 1i5 8l 7b 1qw 1ib
descrip n2 k7 89 ~ 11j mv ij 1av 1gz 15b 1r6 ha 1lc
adam n2 cj0 ~ nc 1o7 1b0 1vx 1n6 1nr 1ai 1vr 1e2
hang o2 apd 26b bw ~ dj 156 19x 1jq 17j tm 1vh is r9
fax n2 ~ r4
nazi n2 6hm d6e ee ~ 1ev bb qz u5 2n b2 b7 ue tm
journei n2 nb qe ~ 1pf 1gv 6q 4l 1i0 29 37 7x ql
successor n2 3tj xg 25k ~ rs 1uf 1i l1 1gp 38 1x7 p5 i3
vladimir n2 ~ 1fb r6 193 1i5 a9 91
definit o2 8w7 9xg 4mw cbm o7 31a 2wz 7my b2x ~ 1qi cx 13i 5s f2 m4 kl eb 111
smoke n2 2sp 2q4 alc 911 c8l 5hw 9nk 9jy 7e0 ~ 1tr 1mj 1q3 ao ir 1eu ro 1rv gt
delhi n2 ~ ae ec 1o5 h0 186 1xf 1if
homeland n2 2a dd 71z ~ a8
somalia n2 2r8 ~ 1dc 1wz i6 1uz 1eb 1ui
anger n2 1qb 1y3 os kl 8s8 4f9 75q 77d 49s 7zt ~ wx we v7 1lq 1r9 1ry 1m3 1du 1v8
renew o2 ary 38d 1to agj 2ol afp ~ wx rc ef s9 1ga dx 14g py b4
shoulder n2 dg 1q6 ~ 1r5 s4 mf 16p v4 1ar hh mz 5c
toyota n2 ~ 11y 1gx 1d8 cj
correct o2 2qn 32u 3rh 1s9 47u 2ox 2i8 2t0 3i2 1ve dt1 ax4 2ey 5c i1 4jo 1to ~ xe p1 13f 1qz 1hv zg 1qd 1lc b9
walter n2 ~ zc iq 143 qa m1 61 1et 1xj e8
fiction n2 bco 9el 4au ~ 12u bv s7 1oh ci 6y 1ep mr ks
rio n2 ~ r7 1el lr 7k i4
yugoslav n2 1in ~ 1pj 122 zh 1kp xv 1af zr 1hc jn
convinc o2 o7 ug r2 m4 1xp 2mm bmq 2ro ~ fw 16v 1ck 1ms g1 1e3 py 5s 4v
hamilton n2 ~ 1oq 1sm 1y1 1ai m1 qu 1e2 ke 117
absolut o2 qm 6er 18v 4fg 7c 3av 6m5 ~ 1qi ah jh cx e7 11p xl mb 13i
swim n2 4o3 3kw 5gm 66k ~ 17w 1n7 ll ii 15a 1k0 1le kg gj
ownership n2 98 z2 262 ha ~ qf 198 5n 1bc 12x 1g5 bi 18a qc
bruce n2 ~ 1mo 11r 1qy 1w2 117 ex 1x0 1vg 1oq
danish o2 1q2 68s ~ 1ge 1tb xo wv bb 1d9 6f
tribal o2 2hj ~ nt 1tj yg qs 186 ry 1qa 1uy sj
instal n2 10q 5im ka 6bz 7e ~ 1wd 9r se o6 16y xg j3 io 59
upcom o2 vm 5o 492 ct ~ ki 3u ld nv 1mv 8p v2 ze 6r
manner n2 1j5 125 8m1 1c0 2qs n5 ~ 1qd id 1p5 1n8 15b 42 vm j6 1rq
implement n2 1ia 1wt 1bb 29h 26b ~ 15v ls c1 rq q8 o0 1wc ye u7
viewer n2 3mb n7 6hk 1a0 13r ~ 1cb 1cz 5w a1 1b5 1oz 1iz in 1od
hunt o2 13s 11o 230 1ik ceb 2j5 ti 3oi oq ~ 14z nw 195
hostag n2 4vf kk ~ ky 1xo 118 1ua z8 ek s4 10o 4e
temperatur n2 ~ wb 12a 104 1b1 o0 17g 1xu 17r 1r1
tend o2 8vr ge 42z 3w6 eh 5f 49z 3gs ~ 4n ra 1eg 9z 12w n8 ly a id
compound o2 17l xk ~ w3 1xy 1j6 kx s3 cw 164 lc 1f7
oscar n2 lp ~ 1me rn 138 1hw 6y gc ks 5g 11w
rush o2 9h 1ji ca0 66w 1po cm cu4 59l uf 244 5hg nb ~ xz pf 14w hs 1oc 13d kp i1 3j
jesu n2 2e3 bb2 a1c ~ ur 1f1 1ef je ba 1mg
albanian n2 2qx ~ zh xv 1pj sj 1yu 1vs 122 ky 106
notic o2 1c8 a0 km ak 11e qq 354 10s 56 mj 6s0 48s 1qg 47m ed 1cg 2dr e6p iy h5 ~ 5f ag 4v 6e eh 5s 1v1 le 1e3
consequ n2 2nj pm gm ax vx 1tu 310 da 2bc 6e5 bbb 4x1 182 ~ vj mo 4j 17m l9 4n 1rq 1md 8b
cloth n2 5gx 2a1 1fu 4au qd 3cd r0 9hj 58q ay7 6sl 2gi 303 ~ 12 11k 19b 4p j0 1c0 w6 o6 1k1
tomorrow n2 29 ct ~ vi 14w 3u 68 4s 88 5o 3z m4
dougla n2 ~ 1o7 1xv ic m1 1bg sa 117 1xj o3
austrian n2 1dq 6a ~ bb 10b 1ge 1d9 l6 b7 17z a9 xo
dave n2 ~ vn 11r 136 10m 1nx 1gc 1qy 117 1m5
moral o2 2ko 2nn ip 1tl ok ~ 1pt rw ee 4h 1h0 1fn 1f1 1x6 za
circl n2 gr 4je bm 55g awf ~ pd 1pl 16d 4h
zero n2 15c e1f jh b66 62p ~ lw 1j8 1bm 1ow ip pp o0 cl 1vj
extent n2 y1 14g b5 31i 4w ~ i2 x7 su ok 1fo 1rq o7 1zi 1pc
longtim o2 3h ~ 38 1cv ma 15z yz 11m e3 1eh 17s
ordinari o2 e4 i7 3jo za ajj ~ 14 vc o7 id 1x 36 ip 2r sq
argument n2 19g qb 3he 1g6 sn aw 146 iy 89 7so ~ kj lu 6m 15l s1 pb 1nw vf xd
montreal n2 ~ 1bu 167 1sx 1p6 mt nd 18w 1ce 1uo
tripl o2 95 c3x 348 ~ pw 1le 5b 1at 11f f1 2d 19v p6
alcohol n2 5d8 21v 2vk 6yw cnt 61d ~ 1yi gt yf 18i 1mj ty 1ac
comfort o2 6na 4k4 55t 1t6 3ns a5f bqk 8ni x9 2y4 5mt 2mt ~ eh m5 1v2 kl 5g 11p ug 1ky 4p
guarante o2 2kd zo st 1jv 44 559 2le cch ~ u7 gh 1k4 ay 160 11l 13o 18t 1ow
malaysian n2 k0 6d9 zf ~ 17d 1e1 re 157 186 wc h0 fs fu
belgrad n2 ~ 1kp 1pj 1yu 1af 1in xv r6 zh 122
matt n2 6wd ~ 1h9 1rz 1m5 14r vn 1vk 11r 1nr 1gc
burn n2 4ce afu 121 ao 7f4 3h6 89w 54q ~ sz 1yi 1mm 1hs 3g 7c nf 3d 9r
puerto n2 ~ i4 14v 1sy 162 di uk 1q9 jo l4
philosophi n2 gg 26p 3ut ad 4j1 ~ 5e 1oh 1mg mr 180 1h0 px 15x 1jn
cemeteri n2 8bs cq ~ 1vw 1hs 1br vo ba n3 tr 1wi 1th
mississippi n2 ~ 1x3 1wl x3 1sd zu 12r 1xm 172 g6
asean n2 ~ 1cr k1 2a 1i4 28 lx zf 1cq hn
uganda n2 3ro ~ 1eb 1uz 1dc 1vv 19q 17v e0 1am
roof n2 32j r0 ~ kx vl 16e 113 9r 1ip 3g 1sh sz
vital o2 we 1va 897 dx f00 587 ~ 1hy al e1 zo 44 u7 gh 1d4 1r0
counterpart n2 28g ~ 2s 76 67 10o 2a 7b 1c 4e 85
infantri n2 p4 ~ 1h6 us 77 178 148 fo 1s 8u 1ol
jerri n2 ~ 12n 1x0 1zn 10m 1mo 11r w8 15u vn
atom o2 5f7 497 at ~ fz 1bf c0 1ja 1u5 17l dx
benjamin n2 ~ 1c7 e8 1ib 1cy 1ya 1e5 12d ex 1fl
peru n2 3wu ~ 1fy 1rr i4 1kj r7 13n 157 sy 1jy
creativ o2 wy js 2c5 3n7 ~ 14q 1rn 4i 1m2 os gg rw 8x nk
artilleri n2 954 139 7gq fz ~ 20d 1ng 1y2 ao 77 8u 7f 1k9
belgian o2 1je 6a ~ 7l xo 10b 1zm 1ge bb l6 og 8l
root n2 6q kd jd 1qh 152 me 255 ~ 28 pt q7 on 1te ya i7 jb
acquisi n2 308 1g5 17b 1m2 ~ 1mh 1bc bi gu 1co 2f 198 9g 4i
turnov n2 2ln ~ ah 145 7n 13d xi lj sm nj 6t
prospect n2 p5 l0 68 eh 20w ni ags n7 ct 24 ~ c8 hi 1nt rq 13o 1dm hp 133 dn
orchestra n2 5sc 5ld ~ 1h2 1k8 1oa 8x 1ql 1mr il 16x 16m
bloc n2 v1 45p mw ~ 2g 1gi 7p 1qt 28 3f em 1c 6a
plenti n2 56v 4hn 9g cp 66h bm 3jy w5 4hu 38h 2dr 740 59l 5oi 5hf 6u8 y9 ~ 7a 6n 6x 3j 3t x9 e7 cx 111
gene n2 1ki 2pf 2qr ~ 14y fx ad 1j3 1fk wu
suspen n2 mz 6bt 9zs 580 8wg 177 ~ 1uv 1q6 1w6 1g8 z0 14g
utah n2 ~ 19t 1xm 1gf 168 1wl 1u3 1sd 175 1sn
planet n2 8cf 1gn ~ zz 1py i8 1pm
outlook n2 68 1tl b0p 20o ~ 1dn te c6 1en 9b jw 5e 11x 4i
error n2 2vw 1xr 3q6 ~ 1yq 1nh aw 11b jy 4w zg ep
chariti n2 bew 436 th ~ fx ie 13j x4 9d 1si 18t fr sq
vienna n2 ewq ~ 1ba 1xl r6 1dd la bd 1dq b7 1zm
sing n2 16m hc rf 85 9bt 35 ~ 176 8x il 1ws 64 y0 xd hq
uranium n2 ~ at fz 20f s9 c0 1ja
regiment n2 us ~ 20d 1h6 77 20j 1w9 fo 1ol 178 1p5
lincoln n2 ~ 17q 1br 11y 15n 1ss 61 x3 12r n3
spark n2 oq 4gn 2xo ir 7px 29l ~ 1ry wx v7 rc s9 1yn 1g6 1jo 1ym
campbel n2 ~ 1sm 1y1 1o7 nc 117 1nr 1ai 1vg 1vb
trophi n2 lp 196 11w ~ ii 81 wo rn lb lo 6z 4x 6c
reconstruc n2 7s3 2al ~ xi zx 1to fj 1j0 hu es 18j ie
abdul n2 ~ 1m4 1n3 1sw 151 1jm
cambodia n2 3cb ~ wc 1vv 1cq vg sy 209 zf 157 1if
innoc o2 7y1 425 bnk a31 4qu 6o2 25n qo ~ 15p z8 tm ad op zl 1fn 14 1fp
elit n2 erw ~ 18v 10w 6i 17a 3q 77 nm ix
freed n2 ~ 1z9 17j 1bq kk is 1jb 1ri dj 19x
reflect o2 dys 8cn 6ag 837 33a 1dp 9r3 5h6 5w 1qs 5s 329 ~ iy 1oy 68 1sj mj py 13t v8 ri
murrai n2 ~ m1 215 11v 1dh 1y1 1vb 1m5 1ai 1sm
alabama n2 2q ~ 1sd 207 x3 zu 1x3 172 1wl 1sn 1hu
pact n2 4a z5 ~ c2 v3 9g oi k1 85 1ts ov gf
shore n2 fk dd 4tg ~ jr 9e cu 1ch 8j u2 1sr 7q ji
cycl n2 3yi 3m4 9yu 6mc 3dx 82f 3f0 ab 63 1k0 im ~ cm cg ii fq 1yy ll 1j2 17w c1
consump n2 oq ty 553 6g9 ~ c6 1l8 11a ez 1fs nn aa j0 jt
consensu n2 4a c2 ~ 1ts 1hp 11g rq 15k 1tu 68 um g0
bright o2 55n ir 82e 337 9dx 1b2 7y6 asv arz 98g ym hi dgk 1d9 13o e9k 5h6 7ff 115 8cx 26m 5w1 ~ 16s o2 1x8 ke 1h8 170 e2 1pr eh
gift n2 5bz 9y gu jl 1rn ~ 11k 11e 15t y5 1m2 1p8 iu m7 1q1
graham n2 ~ nc 215 1vg 1o7 1sm 1n6 1nr 1ai 1ya
carbon n2 1dg ~ i0 xf s9 dx 1sk b5 1a2 1yn 1l3
feed o2 21j 1tr 6g9 wt 8rv 1ji cf 9y 4jm gh ~ ty 1a5 1wn 14z 1dl kd dl 9e
fruit n2 cvy j0 1pi ~ 1wd 1oj 1qo 15j 1wn 1kh 14z 1v6 cf
ross n2 ~ 1ya 215 nc 1nz 21n 117 1oq 1o7 1z0
broadwai n2 ~ 8x 16x dl 17k ks qy 1h2 1h7 gc
explos o2 17l 2r6 ~ ol p3 vb fz 19w 1o6 9h 1cs 1a9
tape n2 8i 4yi ~ k3 zq t6 jx 1sb 73 1u0 11n 18u
drink n2 5d8 e4g ty bxu 77l 7f8 21j 61d gt cnt 3x9 15e ~ 1tr 1zx 1qo 1yi cf 1fw 9e oh 1bx
von n2 ~ e8
stretch o2 8rr 14g 3m gb 49j aja ~ 1vt rl 8j 16d dz cv bn 1mi cs
hampshir n2 ~ 15n 1or 9o 1wm 12r x3 zu 1wl 12p
ward n2 s3 ~ 1n6 8g od 1nr 1ya nc 8c nl 1y1
shock o2 1p0 6xk 8oc vl su 9ij 3lv 1e3 2af 8lz 6wx 84k ej7 1ec 59e 3vx ~ 1qb 1te 1t8 164 1i3 kl 1wx 1da 1ym
lunch n2 1tr 73x 38m ~ 1p8 29 dc jc 32 1qn gl 1c9 zi
wisconsin n2 ~ 1hu 1wl 172 12r 1or 1u3 zu 1xm 1sd
literari o2 1oh ~ 1ys 14q ci hr 1nc 1gu bv 8x vo
crackdown n2 5t2 6el ~ v7 wr is 1bw 5i fh 9h hb 214
birthdai n2 18h pj ~ 10f 15t 29 187 1p8 21m 1wi bk
dick n2 ~ o3 w8 136 10m 12n 11r 1et 21n 20e
climb o2 70r 77r 5ff 1q6 1ga m0 aq 4kv ~ 1le bw oe 16d vq bz 2m 1ll 14n
wealth n2 56v y9 28l ~ 1kz kz 12x uw 6p gu nj 1ih ya
jacqu n2 ~ 1y8 19b 8l
cairo n2 ~ 1a8 vv np m9 134 yd a5 1i1 67
mouth n2 5ll 3op rf 85 ~ 170 1wu 14i ln 16p
nasa n2 ~ i8 1pm 1gn kb 1ft 15d nr xp
ads n2 ~ ob 1cb 8t ns 1rm oy ja q4 hf
ontario n2 ~ gq 1aq 1ul og 1bi 8k 1bu 9o 222
salari n2 te e5 237 1s9 1ez ~ 1so 1lj 1ow 1ih 11l go 4z ej kz
milk n2 5d8 21v bo9 4az ~ 1wn 1mp cf 1qo 1vl
beer n2 5m1 ~ 21v 1qo 1fw 22g 1g 1bx
melbourn n2 ~ 1ap bd 1ul h7 1bi d9 1ex ce 1hr
dvd n2 ~ k3 ks 7r 15c 1b6 lq sg 21u 1rj
prix n2 ~ lr ii 21i cm 1qm 1qf 188 fq rn
passag n2 3qg pf ul 1ui ~ 1gz y4 11j o0 hr g8 1q8 1ts 1vt
petroleum n2 16u 6w ~ dx i0 11a 18z 1w4 n2 1l3 19f s9
soul n2 sq 4qu 9ll 25n qo 1iu ~ hq 1cj d3 n6 2l hc o2 gr ur
laboratori n2 2oo ~ be ft ls 15d h8 1ab 10q mr 14p
jan n2 9u
constant o2 2s3 ef d75 85f 8b1 4l1 ~ 1tg 16k hk 1hk ez 1ix n8 cg 1zq
attitud n2 1b4 fb 7in ~ vm 1j5 1z5 12m xc 4p rw j6 5s
phil n2 ~ 11r 136 14r 10m vn w8 1m5 20e 1vg
assess n2 9sx 3dz 6tq 2gk 3fz o0 nj ~ 15r 1av q1 ze 5h 1st 56 mv 1xn
runner n2 ~ rn lo 6z cm 1bp 4x 1k0 t4 p5
peacekeep n2 ek hj ~ 8u jn z8 1r7 xv kb zh 7f zr
barri n2 ~ 1qy 1nr 1z0 gv ex 1mo 1gc qu 1dh
eve n2 29 32 ~ 15t 225 18h nv 187 10f 1z4 7z 6l
geneva n2 ~ 20z 1xl 67 28 4a c2 9s 2x 12k
renam o2 1me ~ 1ly q9 ka 1lk 19e 1g5 hj 1bc 6j
chase o2 1ik 66 2u0 359 kv 1s2 1y5 ~ 1lr oh 1ty 9h 11o 16w 1ua 197 104
geographi n2 3ty ~ 205 5e mr mx 15x 1oh 6h q7 xt
lane n2 1gv ~ cv qp ql 112 vt 1no 1bj ku wq
orthodox o2 5b6 pt ~ uu rv ba v7 123 on qn nt 1ev
nasdaq n2 ~ d8 1vh 1be 9w bz a2 6t 1k5 ct
residenti o2 lh ~ 3g 1f9 9r 19h 3d 16n 55 qf eq
realiz o2 cvy 1o8 11g fd te 5t7 vq 4v 1hi 5f 1uh 308 qm ~ 17b 10s cx 5s oo 6k 79 m4 35
wage n2 te 1pk e5 22f 1dw 91f 34e ~ kz 174 1ow 1ay 1jr 11l 1qa ej 1lj
wto n2 ~ 6t 208 22y c2 28 oi
assassin n2 tm 791 5i 26b 4o7 ~ 139 16i ol 1id un 9h yc gz is
rooki n2 3ez ~ 1um 1gr 1dx aj 45 af ay
entranc n2 ms 13s 11o xn 1fm 4vf 4ms 405 ~ 1pl 16e 113 kx 9r dq 6r cw 1ip
lui n2 ~ 18r 1lb 1mw 1j7
bare o2 8jy 5t0 cmk 1y4 28j 3pg 66p 15b 30j 158 29d 27 5r9 ~ d0 1v1 cn 79 sd 19l eh 18g 30
height n2 3gt 3np b5 1ll 9es 4w 62s lx 4q 33 ~ lw 13a 1dy pu p4 pp 1mc 1cd qp
morri n2 ~ 1xs nc 1ai qu 1n6 1o7 1ya 1w2 k1
princess n2 a34 ~ 13w z4 n1 12y fa 1n9 h9 1gd yk
permis n2 sh ci 1x9 2k6 ~ pz 10c 18t 1ma io ay 10n qi xn
comic o2 60y 4bv 1h7 2mz 2y1 il ~ 1ys s7 1a5 12u bv ks sg 6y bg
emis n2 51z alc ~ 21o xf 1sk s9 1yn 1bm i0 dx b5
darfur n2 ~ 1dc 1yl 1uz qb xv 106 22v ky 209
disappoint o2 107 2vj 6ft 74o 11b 7hx cn3 ~ 1e3 1wx 220 1j6 1qi ug py kl ym
counsel n2 1n2 2a8 ot 5um 161 2z9 s1 ~ ia ge yr k2 1tl 1w0 e3 xi hm
liu n2 ~ 1lt 1ao
castro n2 ~ 1pt 1q9 162 1zo 10u
momentum n2 7qi 15q ~ 19m ug vq 1oe 12b rq cd 1nu c6
procedur n2 1lz hj 2xp c1 2dv ~ s0 1l6 lu 1nn pv u7 ou 1qd 9v
headlin n2 ~ 15y hf p p1 29 tg oy 1vp
coloni n2 5z5 2f4 tp 4t1 ~ cu ta cy vp 1ps 1js 1sz ap 10j
afford o2 oe 9y gh jz wt 1pi 2hh 65z ~ e5 6k k 1ih el mp 8z 8w 1ez
legaci n2 1r4 ~ 6h sp ct 4n 4l 126 1m6 14 vp
franchiz n2 5k 8z5 1x9 ~ 1dx 1gr 45 6b 3y t1 z2 1ta 1eo
fifa n2 ~ yb 1qm 1ex 81 1c 7k br lb 2x
celebr n2 bky acy 27g cs 67 1qg 1m9 35o w7 658 am7 4v 1g7 mj bg ~ sr 10f 18h 225 il 22x 14 h5 196
wright n2 ~ 1vx 1w2 1nr 1e2 qu 1mo k1 nc 1vg
depres n2 fn ea 2wc ~ 1lo 1c6 1tl 1ix q2 1i3 md uz pm
techniqu n2 1nn aob 13e 5am ~ 3s 1m2 c1 gz 1jn 8f yj 14a 23q
foster o2 15v 1su as ad7 15i m0 a1e 3dm 266 ee 9q8 ~ 1w2 5u 1y1 1vg mk 5x qu nc ts
capitol n2 ~ 3g 16c g8 g4 69 qp d7 zd 9n
wonder o2 37i 8cn 6of vi 4cn 9r3 kj 1qs 2be 3p8 lr 54j 2uj aq5 4gv ~ hq 1pr oo g1 1f2 1i6 4v 1j6 35
surg o2 1ji ez 1q6 aq 1ze 32q 59l 3io 91a elz ~ 1le 227 bw oe ri s9 zm 13q 11x
proud o2 72r 80 a78 dyc 28x 8up 8ut 1wx 6ku ~ ym 1f2 hq kl f2 196 1ls cx 243
tackl o2 2qu dn 892 74m 559 ~ 148 af xi xz 20n 11o 9g 1bn 9c
spiritu o2 on 319 1iu ~ 1mg 1zo 1f1 1b4 1h0 14 66 ur 1na
denni n2 ~ 1nz w8 1x0 21r 1qy 226 1mo o3 117
sleep o2 b46 l8 aew 8md ~ 1wv 1tr jc 21v 197 1jq 14w 7c 1i3
proof n2 1zu iy he dl 3b8 ~ 1fp 1s6 1dp i2 56 1ck t3 fd 16v
sustain o2 4qo qj ef os 5j cs 160 ad7 2fr 428 uz 62 ~ 8f v6 1c v4 1c6 1hp 1kc wy z1
chicken n2 cue 3c6 1h8 ~ 1wn 1q3 1dl 1a5 22g 1ik 1e0 12o 1xa
faculti n2 hg ~ 1rf px 4r by 1gu 1mg 1bl 1pa b1
croatian n2 3ct 1hc ~ 1pj zh 122 1yu 1zg zr 1d9 xv wv
russel n2 ~ 1o7 1w2 1ya nh 1bg nc qu 1n6 117
mitchel n2 ~ 21r nc 1ya 1o7 1nr 215 1w2 21n 1mk
franci n2 ~ zc qa m1 12d 1et ic nl 61 1es
colonel n2 ~ 1w9 us 65 77 1h6 ek m1 4n 212
acr n2 10d dd ~ 13x et 1dz r8 12o 1bh o5
influenti o2 8w7 al ya 5r 2xs ~ 17s 12m tc 1pc q9 70 15o 1g7 j5
hispan n2 2r 2td ~ k0 bf 6g 14j 14v o8 171 1el ey
violat n2 1fc ei2 e9o 6fz 90d 4ka 742 2ay cwp 3q6 3e2 mz 472 ~ 1ac 1bb 5p vk r5 lu 13d 1tx ub
priest n2 adr 7sb 6t9 ~ 1hn uu ba 1pp 1ac 123 fw dt rv
tool n2 oh 2cn ip 68q ~ 240 1nn se ui jp qd 18o 1o6 fv
takeov n2 5cc 1id ~ 1mh oc 20m 9g 1o0 yi ov bi 8p
wed n2 10f 110 3wv nq ~ 225 15t 1p8 22x 1iw 1wi 187 r1 23x
dna n2 ~ 20s iy 14y 56 1av ft
explod o2 2zr 4ia 19w ~ ol 1a1 dq 21t 130 ao cj 1cs n6
albert n2 ~ qa 1et zc 101 12d 24h m1 1yr e8
tea n2 5d8 21v 38m ~ 1qo 22h 221 21q 1fw 22g 1mp cf
nhl n2 ~ 1gr 1dx 18l 1ta 6b 45 23v 3y t1
carl n2 ~ e8 q6 61 12d nl 1yr o3 24t 117
vega n2 ~ 1qv je 15f h3 ox 1ti 17k 1qj u2
vatican n2 ~ 16f 1hn uu ba 1dd 233
gdp n2 nj ~ c6 1of 1fs 14m 1dn fj vu aq cl
submit o2 1n2 6m6 jl ov 1m1 66j ~ 10c fy sh zq y7 ax 1xn q1 10n
pyongyang n2 ~ co 1rx 1ja m8 at c0 43 jk 137
beef n2 2da 32f 71f 1wn ~ 24c 1l8 22g cf
tel n2 ~ 134 22a
consider o2 1rq hp 96 5s 3gq ok 642 avs 1uh 2u ~ 1sg 1q7 1wb 132 7o 1qd 1pz ez xt
stem n2 ew 1t2 1qh 20l abm ~ 164 14y 4o ht gz kd 1ga da 1ac
excel o2 8dr 2bo ~ 4p 1hp u9 5g lp 1kl 1db 42 2u
brigad n2 ~ 20d 212 1h6 us 77 24i 178 fo 20j
bangkok n2 ~ 1xf wc re fs fu 17d 1rp 16a 1yj
pend o2 ~ t6 xd 10c 6m 1ka k2 1ee 1ri 1pg
depend o2 4v6 1qm 885 xt 51 2q7 3o4 1a3 eh bpz 2q1 ~ aw sd 182 14f 1eg 11c ip al 11l
anybodi n2 ~ uy 1oi y8 1cx mb sc 4v qo 5s
difficulti n2 164 ~ ep t4 tx py mo ef dn pb os
exit n2 1vf 7c ax 4o i9 6r 3ap pf 7r ~ 23b ql cv 6c 112 1fm
googl n2 ti ~ 13u ns ja q4 1cz ui 1oj 1cf jp
verdict n2 ~ 4c 19r h6 vf 19x j9 xd 6m 1w0
convers n2 q5 ~ 1kd 85 jx 35 r4 21u t0 oj vw
plate n2 2bz 59 350 3d 2wm 17g ~ 199 1kg 1l9 m3 1vq
evil n2 k6 16s 6lf clt 8z1 akv 7f7 3sq 575 etu 7ir ~ 1il ur 2l t3 1wh 1by 1fn
canal n2 wh al2 ~ wq dm ku 1v9 cv w4 1l1 ql 1no
succe o2 66 qi 36v lg 1yf d2 6z ~ 1uf xg p5 1gp 1yv ct rs rg l1
elig o2 l1 3uf ~ 1nt ay 1qm s0 1zz 1rf 1gp 1l5 d4
tast n2 3gq 24 943 2f2 2kh eo8 blg d2 b31 ~ 1fw 165 1v6 xe 1ny n5 rw 1ru 1q3
somebodi n2 sq 4qu qo 22n ~ 25b 1cx y8 1oi sc uy 1e 111 mb
mainten n2 ge 1qz cs 160 2al 62 dit ~ j3 hj se 10q vb 5t 10z go 1a6
symbol n2 gf d31 wr ~ 126 ok 6s h5 1jl ij 11j pt rt
attract o2 vf 3f6 xx 16w 6hf 733 ~ 1su 1ru m0 4n 11x km 13r 19s js
attach o2 64x 5yb 3gs 3cy 4ay 1no 13c 2sl 13b ~ 58 1ga lc ca 16y 1lu 12f 1kg en
flower n2 5en 9vs 898 1ll 27a ~ 21q 1v5 1dz 1h8 4o 21l 1kg e2 1do
tonight o2 ~ 1zk 7z 6c 5w 111 64 1l7 vi ym
laker n2 ~ x1 1gr 1eo lj 1ta 1qj
par n2 ih ~ 1ij y8 1bh dy
nigerian o2 ey 3n0 17v ~ 1e1 186 yg 1el 10l
biolog o2 3l4 n2 ~ 17l fz at 22o 1eq 20f 15x be 1ab
inten n2 wm o6 37 13b 2mj 1gk 3lz 577 4v ~ 18q hp 1ru 1mm v3 hx lt 10n zl
pension n2 ~ st yo 22f 237 wz 11l 1lj 1k3 e5
luxuri n2 83i azg lr 6j8 z4 eyi ~ ox cj 1c0 1ih 1bx 1he aa 1f9 4p
obviou o2 119 iy 1qi bc8 c2d ~ pb i2 1fo ra 1d2 tk 13t jh j6
posses n2 98 1yz 4yn ~ 1a9 13d sx fz
mandat n2 ci 3ai a3 ta ~ 14g s0 1bm 1z6 ls uo 1mb od 1i
stick n2 64x 3cy 109 97d 1qz 1z6 3yd 5o9 m5 8xa 6gz fj ejz ~ hh db 7e cs gp in 15e 1e d2
aspect n2 30e 2c4 dn czo sg eh a90 u4 n7 ~ 1jn ha py n2 xt 1pc x7 mq 1b4
rear n2 2o cc 199 1q6 ae2 vh 9i 37e 3dm 241 ad7 m0 4g8 ee 9q8 ~ en 1ga 1lu 25r 20a 113 16e
steven n2 ~ iq ex 1o4 gv 1z0 1e2 1e4 1vg 1o7
attribut o2 cst 1ol 41n 4q9 qf ~ 1fj u9 mj v8 21d ri 1dp 5h oo
overcom o2 jv 3gd 107 8hq 2yi 5qi ~ 1mq 25c 1dw t4 ep 8z kw 1t6 17f
summari n2 89 ax1 ~ yt
execu n2 de dj 1z6 tm il 4o7 ~ 5i h6 19x is 25f 7c 1ug 6m 1ac
storag n2 2wx 35x 1br 9z9 w6 ~ se c1 wt 10q 1tw 1a7 qd 60 1z3
volunt o2 iu 5lu 35i bt ~ 18z 1h6 ek 1cv 147 by gx 65 ib
shuttl o2 nb ~ 22c i8 pc qk xp nr 1r3 dd kb
ncaa n2 ~ z9 1gr 1ta 1dx 6c lb ii 2w br
businessman n2 ~ 18s 8q s1 16g 140 1dj vc z2 8f
libya n2 3dd ~ vv 1g4 1dc ws 13k 1m7 c0 17v z0
brooklyn n2 ~ 1j1 13w 46 167 nd mt 1uo je xu
framework n2 4au 2f1 so 12f 180 ~ 1z6 1x6 c2 k1 oi 1wc 21g 4a 1c
vessel n2 2u4 b2p ~ rr 191 1u2 1r3 u8 xp 1hq ji bq
punish o2 7k0 10y 55z 9h5 82g db mi 15p ~ 19x z0 26b j9 up 1v8 1g8 de ue
smart o2 d9c 21l 7dc 55n w1 14h ow bdz 7pp 34u ~ 11p j6 cx 5g 4p x9 eh 1i6 42
worldsourc n2
baker n2 4ow ~ nc 1ai 1mo 1vg 1n6 1o7 1w2 qu 1y1
belief n2 fw kl nk 30y 2of 15k 5s ~ 1f1 1h0 pt 1mg t3 on rw 1ru 1zo
solv o2 3o4 fd 1mq 152 a8t 11g 56 uo ~ ep 3r 269 9g h2 1lc kw qb 1z6
gradual o2 1h3 ~ 1xq 1wy nx nz 1rs 1q7 1sg fm 1nu
imperi o2 1t0 1ca 37x 9yl na 469 f0v ~ 1bz 23s 1lp
tall o2 dsj 3m 4cn pu ~ p4 1ip 23e 1mc r9 13a 1dz 1pr
tone n2 4rm kl 3vd eh mj 1l9 5ei rf q5 1iu 85 d9r ~ y0 1oy rt 22r qq t0 ua 1z5 1cg
wildlif n2 ~ tc 13x dq 1a5 tf uw 1z8 n2 14z
fundament o2 131 72 1ki al e1 d8u 41y c9g ok 37z a3a 4sz 469 1va ~ 1x6 1qh 1zo 1vc pv 265 1d4 11g nj
squadron n2 3ha ~ 212 us 1h6 20d mm 1hq 1ol 18f 257
twenti o2 ~ xw nf g2 b3 9j 3n 4y 2k ib
ron n2 ~ 1zn 20e vn 1p4 11r 1qy 248 1nx 136
lawrenc n2 ~ 1mo ic 1w2 iq 12d 248 1z0 23f zc
settler n2 1ha ~ tp qn a5 1ev 8y m9 lh 1js xh
wayn n2 ~ 1vr 1vy 1qy 1h9 14r 1wf ex ic 1rz
modest o2 5ij qc ea 953 36e 1ne 7op 7s ~ 16k vq 1wk jz 1uh 1ls 1cg aq ok
rwanda n2 378 ~ 1uz 209 1dc zr 23k 219 1eb xv
jimmi o2 ~ 1mk 1zn 20e 136 10m 14r 1ss 15u 1b0
forget o2 1hs 4o ~ 1f2 1e 35 4v 111 y8 6k in sc
thrown o2 2m ~ 1oc 1pw i1 11o 11 97 lc m3 2p
rodriguez n2 ~ 23c 1lb 18r
sentiment n2 26p kl 15k 5s n7 1y3 ~ 1j6 21d ug 20w 4i py 1en gd 68
pattern n2 oq 12k 2sm o6 oo 1lu ew so 12g pv lu 1k7 12f cri 4fq 898 25s 45t 5ez ~ aw 1oe h1 v5 1b2 b9 1eg 240 c1
demonstr n2 604 jl 4qo az7 34i qj ka iy 2sa 99v 1fp 5w 62 24b v7 ~ zm 6l 1dj 21d j1 15r 1iw 10w 1lm
bomber n2 3g7 ol qk 2wd 5aq 3xf ~ un 9h ru 18f ry 14b tw 1ni 1lx
slip o2 478 dg 20x 1xr 5i3 2qh 6h4 3om 158 ~ bw 227 oe 1le 244 aq 16d 2m vq
auction n2 bi ~ oc 1bc iu 9w kc 163
thin o2 84z dg xq 1jk 36g 3w6 ir 1vt 8gx 72l 2tw 3tg 92i 8fn 8wr 3v2 i1 ~ 16s 1pd 1kl 158 132 170 o2 17g 1vq
occasion n2 oj 1lz amd 4e3 11z cg 52x ~ 1hk ly 9z 18g n8 1rh 23x 225 10f
nick o2 1xd 66u ~ 1vy 1ya 1m5 14r 202 11r w8 1h9 22s
sick o2 14f 9av 2mo 2op 3oh 8oc 4dr 46u 86f 1lo 2hk 5dg 1nl 459 928 9qh ~ 7c ge 1f0 5u 16q w9 uz h9 mk
separatist n2 3dj rb bml ~ ky 1vs 1xo 1wj 1zg 1qa ry 1o5 sj
graf n2 ~ 1yq 1hv p1 13f xe
perri n2 ~ 1o7 11v 1vg 1vr 1e2 24g 1fl 1ai 26o
goalkeep n2 471 6pk ~ 1fe 1wo 1nq m3 1po fi
conclusion n2 4c5 8h 1hz 9v 15r 37 6c l3 6tq 2gk 1a xc 2bc ~ 56 1tu i2 1xn 1yh c7 15l rq mq
nobel n2 ~ 11w
buyer n2 kc 1b8 x0 1bc ~ 1hg ty gd 163 z2 1di 1ml aa bi
stanc n2 22r fb 7in r9 ~ bj 18q 1g2 1ix n7 1pc 19g vm we
architect n2 o6 ~ 1xc 14p 14q 1ql e8 9r
exposur o2 52s ya 1ea 29r 29b 6r 3wj ayj ~ mo pm su b5 56 r0 md da sm
object n2 wm 3iy tw fi 6tq 2gk ~ v7 y7 19g 1hp 1r0 we 13l 1e7 1r9
sec n2 2d ~ 26f k2
soni n2 ~ 1xs 13u 1ox 1bf 1mx 15c 1oj 22j 1fi
grave n2 17m 7c 47v al 3en l9 1c6 7fm 3le 1xz 1bo ~ 1hs 206
bitter o2 2rd cmj 4ce 5ig 8b3 es5 2k1 1i3 25m 7q5 c7j 5pn ~ 1ym kl 1tg 1dw 10p 23l 1y3 iy 146
elimin o2 2kr 16y 121 6os 9s3 y7 ~ xf dg 6c 1bm t5 va ab 1g8 8w
commentari n2 qq ~ bg 1vp p 1nj yt 15y bv 11j hr
oust o2 317 4hr xg ~ 1id 107 38 10u cr
jiang n2 ~ 1ao 1lt 23n 2j jk 74 1fb 1ix
tunnel o2 b7i 40p 1ij ~ wq 1l1 ku 25j w4 cv 1up 1no 23b
bulgaria n2 33x ~ 1oo 1xg 1a4 14u 1af xm 91 n0 1hc
sovereignti n2 2nb lu ~ ta j5 1x6 1ps 12m wn od 1rw 1mb
oxford n2 ~ b1 1pa 4r bd 15n fg 1rf ce px
elderli o2 1rk 3h d4 ~ 5u h9 mk 4k 27i ge w9 1oz op
pipelin n2 78 3la ~ i0 6w 1l1 1z3 s9 13c 1v9 18y 22m
inner o2 lc zb 2x ~ 1zp to 16h
rick n2 i1 ~ vn 1zn 14r 136 10m 11r 1nx 117 22s
bench n2 2p1 vh 6hb ~ aj l8 1jq 3y 2o kf jc
chechen n2 1wj a9 ~ 27j ky zh 1zg 1vs 1pj 122 xv 1xo
ken n2 ~ vn 136 1gc 20e 26z w8 1nx 11r 1z0
sarajevo n2 ~ 122 zh zr 201 xv 1we 1y2 22v 1in
hillari n2 ~ 1px 9n gk 13v 15w g8 1io 1kt 5v
manila n2 ~ 1xf 157 258 73 1rp 1rx j7 re rm
twin n2 20c r1 bib 1cn 2lm ~ je na 1os 1ip 1kv 1jz
isol o2 3wr 772 rb 7ym 1f9 6p7 5m2 3qe 6ks ~ 1s0 ap 55 17m 16k 26l wr 1t6 dw
vietnames n2 k0 vg ~ 74 17d m8 1c5 do wv 1e1 219
mere o2 23d 15b c 27 1j tq ~ 1va id 13t ra 14s sd 131 1fq jh
enorm o2 80 9a 2uj qt ~ 254 1uh 12e 1kz ok 7o 1li 3t ez
wealthi o2 5i2 6p y9 1uh 228 ~ 17s a4 dv 286 24k eq 4n 10d
competitor n2 t4 1gh kg 3nh yi ~ x0 2f 1it ko 1di 1cb dj ty 1fi
hidden o2 5up 552 4vx z3 ~ 21t lc w6 1a7 1eu 56 qd 1ae 1iy
argentin n2 13n a1h ~ 1el 14v n9 1sz l6 1mw 73 23c 1lb
fastest o2 1cu aj0 ~ f1 5b 11f p6 19v 1fd 19m 13q w1
fairli o2 1a6 za f8 1ne 11p pb 1wb ~ xl 16k 1ey 1cg 1k4 42 mx 4n 1fq
transit n2 10q 1ui 10z ~ 1l1 ql vt gx j7 xy 5t w4 1no
roy n2 ~ ex 1qy 272 1p4 1gc 1o3 267 12n vn
cruis o2 5st 1ye 3d0 nb 45w ~ rr cm fq 191 1s2 ql uf qk pc
ski n2 6a5 1k0 im ~ 1rv w5 21i 1yy 1tj 1go 14c 16s 1le
tibet n2 2vt ~ jk 2j 1vv 1cq
pollution n2 46g 7dt ~ 23j xs 1tw 21o 9e 1sk xf 120 127
impress o2 14f 30y dhb 2xn 2rp 6tg apn 6a1 337 7y6 1q7 4nj 658 59y 8ut 245 59e 2yt 8dr n4 3ec 35 ~ 1cg 1wx 1e3 256 23l 1rl 1yv 273 1kl
revis o2 4z7 4lo 7xh 3rh 1q8 ~ ov 1z6 15v 1hv sh 1g8 1dn 1uh x5
kidnap n2 4ke 3gu 4d2 1a9 6gp ~ tm 5i 21c 239 1z9 ol 1ua 1bq ht
buse n2 ~ gx xy 1cs cj td wk 116 1l1 ql
nevertheless o2 4j 2uc 8cs 30 c7 ~ 1fo 8b 92 13t mj 16v 182 13i i2
surplu n2 307 12z 30j ~ 14m fj ww 1ob jz 24z 11a 3a 19y
petri n2 34s 6r4 n5 4mf ~ 1oh 223 hr 1ys 12u bv 1gz 1nc 3b
friendship n2 ma ts ~ ha 11g 1i4 t2 k1 1ht 1kh 1pk 1iu
subsidiari n2 2f 7c2 ~ x4 5n 1co ko 5j 5k 12x mk 1s
infect o2 46g 2m8 4eo 4ts ~ 1fk q2 1tt 1e0 24c 27i ad w9 jq
ann n2 ~ 1n9 128 8a p3 n1 nq
anywher o2 ~ y8 25b vi uy 111 mb 7u tu uh
exil o2 40b 8ah ~ 1q9 17j 1ff 1bq 1id 280 76 10u b0
terri n2 ~ vn 1m5 20e 1nr 1mo 1vx 1h9 qu w8
vulner o2 17m 27s 1en 30l 6gq 6k9 114 67s ~ 5e ni mo ml i5 14x ub 1ey kh
neck n2 abo ~ 1yo 16p s4 mz 1r5 mf
hardli o2 23d db 27 5r9 ~ ra 13i f2 1fo jh m4 cx sd 79
harbor n2 2v4 5j si 3x3 a86 2r1 ~ ph 21h u2 cu 1ch rr ji 1gs 1ap
slam o2 4an 95 2pp 2uq e9 ~ 1a1 d1 6c pw lb lr 7k ii rl
stroke n2 127 dy 1pw ~ 1ij 25v y8 s4 16p 1bh ln v4 70
util n2 1ia 1xp 1wt 1jr 1j4 3gp 5t ~ 18y 2f 8f 3s 240 wk 5k 1h1 5d
interven n2 1pk 3a1 gz 1l5 rj ~ 1my de ng fn xi k1 es 62 hu
alaska n2 a9g ~ 9o 1xm 168 1wl 19t 20u jo ds 1aq
deploy n2 1r7 ze ~ 22v 8u 7f 1k6 jn 3q 148 kb us
trigger n2 oq 1o6 zw 214 ~ 1ry md wx rc 1jo v7 1kk 1gb 12e
print o2 js 69e dl fy hr 5k ~ 1v4 xx 1u0 qg 1b6 oy 15y bv pk
costa n2 ~ 20h 1rr r7 i4 1fy 13n 1jy l4 23c
grass n2 ens a5o 9wb 7e0 ~ 1dz ke 1do he 1xk o5
unrest n2 b4e e4e 60k 7i6 ~ v7 214 fh 1lm 1lq wx 29l fn 27b
tortur o2 951 932 chb csx ees a20 ~ tm 1ac 1fc 26b xt 1vm 1ug 5i kk
photograph n2 27s 1ea 37r 103 yc 14q ~ 126 140 xx 29m 5h 1v4 k3 1ho jx
warren n2 ~ 24g 26o 27l e8 61 1ai 21n 1mo 270
swept o2 ~ 104 29f mz 16w 1v0 12b i1 130 bn
chrysler n2 ~ 1gx 11y 1yp 1d8 1pg 2f
greg n2 ~ 1m5 w8 vn 1nx 136 202 1gc 117 11r
amateur n2 1k0 3nk ~ nm 18l br aj 11u z9 yb 1gh kg
dodger n2 4am 14t ~ 1os 1kv 178 e2 1l9 je 1l2
optimist o2 6lt 4qz 2sk r2 8w1 3wi ~ ug hi 1wx 68 23l 20o 20w jw 1jt
suburb n2 b2 2i3 ~ 19h 22 75 1bs tr 55 am 1f9 ap
attorney n2 ~ s1 ot yr 1fe 23m t6 1w0 1ka 19g
dress o2 5gx 9hj 1zj 3i8 e60 1f8 co1 5u2 7xl 1fu 2vq 391 4wx 58q 1d9 8ae ~ 19b dz 12 1c1 jc 1b2 24c 25m 1eu
preven n2 t5 ~ hu 7v 1ms 1tt q2 tf 148 ge rj
barbara n2 ~ 297 128 1o9 8a 1n9 w8
valuabl o2 9lb 3k1 b98 y9 47o nj m7 415 ~ al 11w 20b 1hy 256 ok 1n uv cb
conspiraci n2 69b 16i ~ ht tm ue 1fg v0 15p 1a3 1c2 zl
midnight n2 dc ~ 32 gl 7z u6 10k 57 5z 29 nv
unpreced o2 p ~ 12e 28k 1jo b4 qt 1q7 le 1yn 254
advoc o2 39m ot 23m 5um s1 6oh 59z 1xn sv ~ 13l lo 62 15i 19g 1dj 1rd bj dv
bloodi o2 t9 130 2yy tm ~ 1bw 1lw fh 27x 1dw 1lm h4 237 1qa
consult n2 1n2 3a0 1ub ag 9s bm1 11j jx ~ 1kd ko 96 67 oi up 10t 1i4 nm
dawn n2 6q d9s dc gl 7ig a7 6sn ~ 2a6 32 7z 10k u6 22x 29 16s ao
craig n2 ~ 117 1gc 1nr 215 1h9 21n 1qy 1rz 11r
scholar n2 2ki dbc 64d 31s by ~ 1gu ci px 1oh 15d dv 1gz p0 hr
assum o2 10n 1g5 15v 2oj 4c5 1kg 68 3vo 1a9 1s6 ~ 8m mp 1gp ip hx 1md 15r b el
afraid o2 3dq 8lz py 6wx wx 5rw 8w3 829 3mp 220 6wz ~ 1j6 kl 6k 4v 1oi g1 5s 35 uy
sierra n2 ~ 1uz 274 1dc 1fy 209 20h 23k
childhood n2 5u ~ 1br mk 1lo h9 4l dt 7c 1d5 os
lineup n2 11e 2vg ~ a7 aj 185 3y 45 2w xg 64 28a
tragedi n2 a98 4n3 19c 1ep bcv 3hw ~ vi vk 127 130 op w3 19w vx 10i
pat o2 37v ~ 10m 136 1h5 w8 vn 12n 1m5 1rz 289
repair o2 1s9 yw 1qz vb 6wg 3nk 5tt 485 9al 1to 2ol ~ 25o sz 1wd 1a6 1z3 j3 mz se 16y
complic o2 xk 2t0 5d7 493 ~ kw 1lo wu 1d2 1mf 42 w3 1ey ep
plead o2 et7 vf ~ 15p 156 ht 19x tm zl 1de 1a3 1fe
fred n2 ~ 1mo 1x0 248 10m 1vg ex 289 1z0 117
discrimin n2 1ew 67m 7z3 2n2 e6p ~ 1r2 14j 19z 1ac 5c 16j mh v0 1ka
bass n2 to y0 ~ 1ws 1s3 gr 1oa 1vu 210
mohammad n2 1m4 2gz ~ 151 1n3 218 1jm 1sw
opec n2 ~ 11a 1g4 1fs 1qc 6w 1kj
dam n2 2s9 129 dwf ajd ~ 25j wq 282 dm p7 fj 1s8 1v0
medicar n2 ~ 25z 11l ge yo 1k3 st f4 7v 1lj
guinea n2 cfy ~ 1uz 17v 209 e0 20h
ukrainian n2 1a4 ~ a9 1d9 qz wv 10l 1pj r6 wd 28b
garcia n2 ~ 1lb 278 1mw 23c 18r
rape o2 1fc 9h 3lv cl1 24m 46b 3jz ~ tm 29q 1ac 28z 1vm r5 ht 5i 16j
zhang n2 ~ 23n 1lt 1ao 281
marshal n2 ~ 1o7 nc 1bg ic 1e4 1n6 24i 26o 11v
rebound o2 4xq 4a1 1le zm 1nl uc ~ xi 244 27d bw 4w 227 e4 9w 16d
us o2 9x 19d 1lz 76u aab ~ 5x pv al cb 24o 1va 2a4 11c 1nn
cancel o2 7gv 745 2u9 2p ~ 1ee pc 177 ld nv 8p a0 1t2 9p
truli o2 3ea cx 5l9 t3 ~ 13i e7 1yx m4 j6 236 ra 1d2 1fo
touchdown n2 ih ~ xz 1ze 246 1ux pf 11o 1um xi 20n
stolen n2 ~ 1a9 11k 1sp sx 1nl 21t
hip n2 ~ 1cj 22n n6 gr 1r5 ln 8x 176 1yo
boom o2 1a1 b4y 68x 6zr 95 7d9 42b 5lv 8ex 2y4 ~ 1jg 9b sp kd c6 s9 11a a2 1ej
solar o2 x1 ~ 1yn zz 4n 1b1 20v 11h 1r1 dx i8
pitcher n2 4mb 1l9 ~ 1os 29x 1kv 178 23a t1 16b 1um 6b
context n2 1rq 76j v6 ~ x7 265 ha 1pc 1jn k7 11c ok xt
termin n2 1g 1qq 37 2t0 hs 4lh 35x 6c bc ck 27n 3xn dry 1tu da bkc qm 1hz ~ si j7 1l1 1a7 28r rr 1yn 282 1u2
colin n2 ~ 1fl 1xv 27l e8 24g 21r 18n 1nz 1o7
extraordinari o2 2eo 7ix 3p8 7o 4cn n 7we 18g 1cg 3tt 1b ca 2no 54j 2uj 5g2 1n8 243 ~ 2a7 1q7 vx 28k os 27g j6 ok 254
munich n2 ~ 1ba b7 1g3 20z 1u9 1au 1hr bb
unfortun o2 42p 2oc 1xh 60z ad8 8nj 3pm 9n5 91j ~ 1fo 13i jh 1qi cx 92 eb i2 m4
corn n2 7eo 21p 6vp ~ 1mp zs 1qo 21q 1qe
chenei n2 ~ 5v 9n hu gk 1fl 13v 15w 1px 1kt
musician n2 14q 8x il aj ~ 16m 1ql gr 1oa 138 1ws hc 1k8 1cj
reagan n2 ~ 9n 17q 5v 1kt a8 gk 2bi 15w 213
detaine n2 4vf 1bq kk ~ 1ug vz 148 29q 156 17j 1ri 21c 1fe
depth n2 1zr b5 ~ 17g 23e to 1tg 1dy o0 1ch kt pl
ly n2 1i2 ~ 18d 1jq 1th 1yb r0 56 27s 1f7 197
superior o2 256 33 18v sb 2fi 12j ~ 1em 96 j9 us 4c
defini n2 up 1vc 2kb ~ 2bb 1jn ou 1y9 ck 11j 1nh 1ia ij
traffick n2 4i 3sn vt 4d3 ~ gt 1uq sx ue r5 q3 148 ru 28z
harm n2 sz 14h 75o kp v4 4p1 aav 9ff ~ 1zi 1ts 114 md 14f ub mo 1c6 17m
legend n2 bco 2zp bg f7 ~ 1u4 gc 1m9 6s 3z w7 6h pt 19a
carefulli o2 ge 64i ~ ze 8h 1qd 1ky ga 47 40 10h m4
nationalist n2 28 2j8 ~ u5 3f 1qt cr 15o 27j tc 1qh 1w3
amnesti n2 wn 4vq 2le ~ jt 5c 18t is y7 10c vf 26l 1v8
fernando n2 ~ 23c 1lb 1mw 18r 1j7 2ax
karzai n2 ~ 1wr yg 1sw i6 1we 1fb 5v qs 1i1
sarkozi n2 ~ 1y8 18n 1fb 1x7 229 8l 7b gk 1px
bag n2 11o 1a7 2xc 5jc 8l0 ~ 1vq 11u 1g 12 1zj 1eu 11k 190 14d
matthew n2 345 ~ 1dk 1ya 1nr nc o3 1n6 1e4 1zn 1vx
lend n2 xe 871 hw z1 9y 3lk 13h ~ no 1ue 51 cl cb s2 ie ny gu
fatah n2 ~ tv 1i1 a5 ry yd 1mt np 1uy ju
reader n2 1b8 x0 4bw tg br1 q1 38o ~ 1z7 fy ci 1cb yh 1cz 15l 13r bv
expres n2 265 s6 dn 1qf 7uh eh 99v 46w 7j ~ rw 1y3 2bb 25p 1lz 12m 1z5 rt ad
imagin o2 2oj 9hy 68 2fu bpz 1h4 5s 20i 5wn uw 1m0 3n7 4e0 ~ 111 1f2 y8 243 eb 276 1e 4v 35
raw o2 dg n2 65v 1sf 3gs ~ c1 1l8 1wn j0 qd 16u 1mp 21p cf
strait n2 pf ua ~ 1c5 f5 1i4 1t3 e6 fs ha fu
billi n2 ~ 15u 10m 20e 1zn 275 vn 1m5 136 29a
copyright n2 zq 6nl ~ 1x9 5c
automat o2 5e3 7aa 4ew c6q 4bc 2hm ~ io 19l 1cz pm 1ia zv 1g it 18o
jay n2 ~ 1os e2 na 1kv 178 29x ex 1zn 1jz
arkansa n2 ~ 1wl 21f 1sd x3 1hu 1y0 207 g6 zu
ian n2 ~ 1gc 2ac 2c0 11v 14r 1o7 ex 22w 1e4
buffalo n2 a97 ~ 1sx 167 1p6 1gf 18w 1uo 1bu 1eo 19t
testifi o2 az7 iy 96 1fp 5w 1nw ~ 1w0 yr 1a0 2an 18d xd k2 1uw 19r
cathedr n2 ba ~ 1fv 1pp 1hn uu 1dd 1xy 206
trap n2 45u 4t0 13s 11o 3yd eg6 8so 1d3 ~ 118 7c ud 1u8 kp 1jf 1jb fl 5i
visibl o2 1lg 2h3 ~ 5f ir 1zh iy 126 261 fd y6 ok
cnn n2 ~ 1l0 1od 1l7 jx a1 p 11n 14t eu
cambridg n2 ~ 285 1pa b1 4r 15n bd 1rf dv h8
parad n2 6ei 38n bf8 2sa 6l 507 cal 8u 197 ~ sr 23x 10f xj 1iw zm 24q 176 1k8
genocid n2 ~ r5 ad 274 1tm 5i tm h6 2ay 29q
instrument n2 1o6 ip 24o 5sc ~ 8i 8x 1ws 1s3 no 1bf ua hc 1ql
elementari o2 131 1dg sl 15b ~ 3e 1h3 by 1pq ix b1 1cc 1rf 1bl
piano n2 4dv 1pd 93s ~ 1ws 20p 2aq 1ql 210 2cn 8x 1vu 1s3
effici o2 2ln 1gh 5e pm 7t6 ~ j0 u9 vb xs 23t xf 1ih dx ez
bobbi n2 ~ 2c8 275 29a 1nx 1zn 1qy vn 12n 15u
met n2 ~ 1kv 1os 29x 178 2cb e2 1l9 2ba 1l2
protein n2 ~ 20s 1vl 14y fx 1zc
landmark n2 5zo ~ vo 1r4 n3 1g6 9r 1xc 12k dq c2
suffici o2 31t cp ct8 ~ u7 gh pb 8z tx 28q 1uh s0 1ma
northeastern o2 hl 43 1d0 ~ am bl 1fh 16r dp 12l c9 83 1i8
poet n2 ci 6r4 ux ~ 293 1ql 2ad 223 2bj dv 14q 1oh 18s
reconcili n2 1bn k1 ay1 6ia ~ 1p3 7m 1as rq uj es oi zw q8
mugab n2 ~ 19q 1wr cr 10u 2bx 18n 1y8 82
compon n2 1ql od fo 1dg 1ki 3b9 1ir ha ul ~ 1df qd se 60 1o6 j0 v5 1di 34
cincinnati n2 ~ 1p6 1sx 1uo 167 1ce nd 1gf 18w 12t
mainstream n2 ~ hd 1qh 1nc 15o we 1b3 13r 1cj 4h
northwestern o2 43 16r c9 ~ 2cw am bl hl 1fh 1d0 83 dp 12l
jonathan n2 ~ ex 1ya 267 1dk 1e4 1o4 1cy 1m5 q6
wimbledon n2 ~ 29f 7k 15a 6c lb lo pw f7 c5
wooden o2 ~ 15e 1bh 20a kx 1hb 1sh 1wd 1vq 113
shed o2 65v z6 oe ~ bw 8h 1yb 27d vq 2m aq 1vh bz
ira n2
susan n2 ~ 1nz 297 8a 1n9 128 2a3
cattl n2 aum 32f ~ 24c 12o 1hl 1a5 16g 252 21p 1ik 1wn
telecom n2 1wa ~ 1h6 51 bz 295 hj 2f gh 18z 198
knight n2 7i4 1hl ~ gc
strict o2 5b0 jt 2i8 5ws 5oj 3a4 ~ 1bb lu 1g8 1l6 5p ou 1mi 1nv s0
battalion n2 1xi ~ 257 20d 212 1h6 us 26x 77 20j 178
wire n2 192 41a 1no 3a2 ~ 18y 1l1 25r 78
samuel n2 ~ zc m1 12d nl 1yr qa 24h 1et 24t
vancouv n2 ~ 1bu 1zv 1ti 1ce 167 1ap 1sx 18w 1w7
mubarak n2 ~ 1sw yd 1i1 vv 1a8 22a 1ib 1fl 1c7
colombian o2 1fy ~ 14v 28o 1el 1q9 157 n9 ky 20h 2bq
uefa n2 ~ 23w lo 81 1qm 6c 6b c5 xx yb
wireless n2 11n eu 2db 1wa ~ 18z pn 15c b2 192 hz ja gh vw
inhabit o2 7uu ev ap 5z5 1js 2nx 1ha ~ lh dw wi xh 1ev b2 1ax 14 ps
sarah n2 ~ 128 2d9 1n9 n1 297 12y fa
specialist n2 yw p0 2wk ca ~ nm be 15d 14p dv g9 2aa a8 9d
wheel n2 3yi 3m4 18o 82f 6bo 1op 3od 67v ~ 14p 266 cj 1lu 1l1 1pf wk uf
mediterranean n2 ~ ji 18k 1ch 1sy x2 1sr jr 9e 21h
sight n2 1ho bm qx w5 4gw 4hu 20r gx n7 1m0 2h3 1qg ~ vx 5f ir 2ci 170 1ny 1v1 2bg eb
torn o2 kp btf ~ mz 1yo sz 4o 1f9 1xz 1r5 164
ceasefir n2 ~ 1qq 7m 4a c2 oi 85 ky qb 2n
yasser n2 ~ yd 1i1 a5 tv 1ib 1c7 2c2 6v 2di
routin n2 vr 3jo 9e8 il 23q c1 i1 ~ 1rh 1hk 18g 9z n8 1j4 cg 1p5 1du
mall n2 6u 3ap 36z cal bo0 ~ 1he 1bs 1c9 ox w6 19h 1bj 1j1 dq
restructur o2 eia ~ o9 8p 20m q8 dg eq 8q go 1pg
surveil n2 ~ 1st kv 1ra 1bb 1b5 1sb 1qg 44 98
killer n2 5i bkc 25n qo ~ ue tm op vz 6i 239 ru 156 r5
arrang n2 c2 2g fx 4k3 2en 60 g0 5j 7e 2bj 1ql 1iv a3 j1 ~ ze 9g 26j d6 23q 12f 1tk 1ut mv
landscap n2 1do 1v4 103 7dd byb ~ 1xc 1f7 16n xx n2 q7 231 1pr gg
devot o2 zl 1nk 869 5z3 9y e5 ~ 189 jz 1h1 cb bv pg 3b hr 15i
christ n2 rv 1zf akf bb2 a1c ~ ur 1ef ba 1f1 2cg 1fv 22n 1mg
truce n2 7ex 7m ~ 2dt 1qq 4a c2 tv 85 oi a5 np
kitchen n2 jc ~ 1q3 1he 1c9 1wv 2a1 1a6 w6 16e vl
homer n2 95 ih ~ 16b d1 1ko 1fd 19v 6o 11 11f p6
relev o2 1nt dc3 ~ 1qd 11c 265 mq py o7 ok al 1pc
regulatori o2 1l6 2p2 ~ hm 1bb 51 8q sh dr 7k lu s0
massacr o2 6x6 26b tm 479 4o7 ~ 5i 2cm 239 28z ol r5 vk 274 1ac
jane n2 ~ 297 2dn 1n9 128 2d9 8a 2a3 n1
wrestl n2 8rf 40l 5go ~ 11u z9 im yb 1gh 18l ii nm br
clai n2 3g1 37p 1xk ~ 1bh 29o
swing o2 5p4 qe ~ 1pw 1op m3 1en 2b1 95 1nu 1l9
pole n2 8vb 4qp 5y3 ~ cm bb 17z 22k a9 1ev 22u l3 l6
bat o2 3dp 95 2io bne 4n8 ~ 16b 2e6 m3 1l9 12q 2ba 6o ih 11o
pride n2 723 os kl ~ 1iu rw 23x hq 1ru wn 1ym 245 12m
listen n2 xd 79r xc 2wf ~ 1z7 35 2c3 13r 85 sw rf ag y2
greatli o2 7o ~ 1sg 1uh 254 1q7 1zi vb 11l 1wy 26r
turner n2 ~ 1ox 1vb 1mo 1ai 1vg nc iq yp 1w2
classifi o2 9e0 ix 3dz mx 40z rb 45o 2p2 z3 1sf ~ zq 96 ub er qd 1a7 t6 ys mv
disappear n2 alv 6bj 5nd ~ 1ff 119 4s 1v1 rh 1kc ud 1jb 1mm
convic n2 26p 1v8 156 19x ~ ht tm 15p h6 25f 6m 21a vf 1w0
provision n2 8p gh 7ze wt 3w5 ~ y4 1q8 5p 1l6 s0 o0 lu tf ak
excep n2 ij 149 5jw 1nh bpd 3q5 6d3 2be 8ug x7 85n ca 509 5g2 ~ 1sc 1j 1cg 92 8b 256 9y 4m pb
oakland n2 ~ 1uo 1ce 1w7 1p6 2d1 1eo 12t 167 1qj
contin n2 1a7 2f4 ~ e0 bh 28 hn 2a 83 ey 1f 9b
thick o2 3fk aoa to 4mc mi lc 3yz ~ 27f r0 26t 16s 1mc 1h8 1og kx 1f7
fierc o2 bz7 8kk 49s 1tg 2ff 4vy 7g3 2q0 6yf 1bw ~ iw h4 237 27x 214 1lm 174 13l 1yn
shah n2 ~ 1jm 151 2ar 1n3 1sw
southeastern o2 hl 2q 12l ~ 2cw 2d3 am bl 1fh 16r 1d0 dp c9
lyric n2 1ql l7 bxj 1h2 35p rt 1y3 9bt ~ hc hr 8x 1jl d3 210 293 11j 1na
yourself n2 ~ 1o1 25n 1e 8o y8 nu 1cx sc 25b
autonom o2 2jj j5 39z ~ dp 83 1ax ap
revers o2 3rh 1p0 34l b4x 1q6 2t0 1wg 8dx 42t 3uo 55j bn5 6eh 3ok i1 463 ~ 1q7 b9 1pz 13q lt an ri 1q0 26r
villa n2 ~ 1xb 1uk 1bz 1u6 1u9 1nq 9t 1hr 1au
norman n2 6ai ~ 29v 1o7 21e w8 117 o3 ic nl 1bh
frame n2 9r z6 6g1 61c oo 4jz ew 26j 1ea 29r 103 7e 1k7 62w ~ 1v4 12f 11h 2d6 16e 2dp 1yb 1sh 20a
prefer o2 1gp 1c4 24 42c 1ru 1ew 3zc 35g 374 943 6mq 25m id 3r2 ~ 1zb 6k 1v2 k 18q 68 yu ra xb
ethiopia n2 32a ~ 1dc 209 1eb 1yl 274 1uz vv 17v 1cq
continent o2 23s 2eq ~ 18k p9 1ch 10v 2dq
robin n2 ~ 1wf 1ya 1vy 1vr ex 117 1vb 27h sa
mill n2 1fa o5 ~ 12o 23f 9r 1s8 1bh 1wd 1v9 qp j3
clock n2 ~ 28p 2d 1ns 18o
charli n2 ~ 15u 12n 20e 1zn 2c8 275 13y 10m 2cr
bernard n2 ~ qa 19b 229 101 j8 24t 12d 24h gv
venu n2 5d u4 ~ rd gm 1k8 sr 1rt 7k 10q lk fc
policemen n2 ~ ek 2t 65 1ua s3 9h s4 z8 5i
integr n2 14a 41t od t8 6by 3ny aqn b71 2ig 165 6q5 1p3 2jb 5c7 2ob 12f 3df ~ za 12m 1gh 1lz 60 1vc 8f k1 15r
guidelin n2 2z9 ~ 1l6 1xn lu ou s0 23q 5p 2dd 11c
erupt o2 2zr 5fq 69q 6he 3nr ~ 1lm 214 mz n6 29l v7 29p 10i fh
rough o2 mz akl 16u kw 2es db 2m5 8fd cat w5 2tq 1mz 53m ~ 21x vs 7a k6 11p x9 mu 1db 2er
wicket n2 ~ 18 12q 16b m3 6r 2k 2ef om 27d
marathon n2 ~ cm gm ll ii 22u 22k 4x rn 6z
victor n2 188 2bo rn ~ 24t 12d 2dg 1yr 193 iq qa q6 1lb
legitim o2 io 3ln 5p hm 4jt in 3ld 2k6 5c t3 3b8 ~ 2h 1pc tz cb mh ip o7 1ei 3c
convoi n2 44j 507 ~ 1ra p3 9h 1cs wk 1ua 1lx s4 8u
inspec n2 2nr 5jn q1 37l ~ 1u5 1st fz z0 m6 23q ft at 52
symptom n2 1dp ~ 1lo q2 w9 2am 1c6 1i3 18i 1ix
properli o2 1qd 3vg 9yo 1gg 27 3o9 1ve 5c ~ 2bt 10h 1qu 2cq 2cv zo sq mp ze
ferri o2 191 rr 10z ~ 116 xy gx 290 1l1 26k 1u2 28t wq
folk n2 2hj ~ zp 17h 8x 1e 4v sc 1cx 111 5s
derbi n2 3st ~ rn 1hl 1hr 198 6z cm 1y0
preserv o2 tc tf yo sk 55 ef 5j cs 160 5yh ub 2ji ~ 1to 1r4 ka zo 1d4 15i 26v vb 18p
armstrong n2 ~ 1sm 1ai 1et m1 1yw qu 1dh 1y1 yp
semifin n2 c5 1y6 d6w ~ 6c lo lb 1qm ab 2d5 pw 1ta ii
guess o2 2oj 154 ps 68 5jd nk 2c5 15k 753 bpz dy 1qs 1h4 5s 1co n7 ~ 111 4v oo 1e eb cx y8 g1 m4
hindu n2 5fm a5t ~ nt rv on v7 1ct uu ju z6 1ev
switch o2 1b3 98 e6 4sc xg 2ey 1nu 9wz 3rq 1pw 6t i1 ~ 1kb it 2df gp 1o6 yu 1ns 60 3s
stuck o2 ~ 97 2o 3j 1v1 4s 264 2m 27 cs
yang n2 ~ 1lt 23n 2az 1ao b9
der n2 ~ td
spy o2 4jg ow hj ~ z3 ht v0 ig 1ou gz 28z 16i 2a5
pierr n2 ~ 19b zc 128 229 e8 101 1nz 2f9 2fi
mood n2 120 kl 2y1 3qy 6vb ~ 26u 279 1x2 21d 22r 1xu 1y3 iy
franklin n2 ~ 2b0 1o7 213 yp ic 1ss 1e2 26o nc
experi n2 2wv be ~ os 2ah 22o 240 1nn h8 1br 1pm 1qg
necessarili o2 3bw u7 8z ~ ra 13i mp 1fo ip 1fq 182 m4 13t
dynasti n2 ~ 10j 1t0 1ca cy 26s
ourselv n2 ~ 1o1 2ew kn 3c 1ei sc nu 25b eb
karl n2 ~ 24w 21w e8
todd n2 ~ 1nx 117 202 m1 29v vn 14r 1m5 1h9
grace n2 4gb 48q aku 3wk 4ex enh 5d7 ~ 128 hq 1f1 1n9
wore n2 ~ 1fu 2a1 12 19b o2 bf 1zj
proceed n2 d5 2xp 2l0 ~ xd h6 4c 1w0 259 25f 6m s1 k2
temporarili o2 1lv ~ 17c 1f3 le 1t2 16y pm 177 1qx 7f
anna n2 ~ 1o9 1n9 n1 128 12y fa h9 297 2ea
indi n2 ~ pr 1cj ce 15h d9 2fg cm 1am d3
tactic n2 5t8 ~ yj hj 1nn 240 us de 1s1 148 19j
knock o2 4an 9kz 6zl 42b 3bd eyj ~ 16w 130 29t 1pw mz 1vm m3 2p 3j
uniform n2 1zj 1p5 rz beo 1fu 58q ~ 2gb 65 2fb 2a1 s3 1b2 ek mf 12
historian n2 2ad ~ ci ux 2cx qq we 15d dv px 1nc
judgment n2 22t j9 6tq xc 15k 5s n7 ~ 9v 25f lu 19r 4c pb 1zu 1tu sb
lucki o2 2if 2oe 972 ~ ym 111 cx 3j 2fu eb 11p 4v 1ky
closur n2 129 8h 37 a3 tp 4tx hs 6w3 ~ 1t2 1f3 1lv 1g8 2b3 1ee 1nv 16y n4
sudanes n2 ey 1dc ~ 23k 1hj yg ky ff 1zg 1a8 25w 1q4
donor n2 bow ~ 20y hu ie 1jv 1si fx 1q1 1c 6p
prayer n2 vf 2uz 3wb 3bs ~ 1xy 1ef 1wi on ba 10f ur 1f1 2e3
quebec n2 ~ 22e 1zv gq og
des n2
belt n2 3u8 8wd ~ 2bz 1im 12
tribut n2 1nw ~ 1k8 196 23x 27g 225 1wi 10f 3z 18h
asylum n2 2vm 3x3 2hn ~ 171 106 1ug 299 lh 2bv 2bl 1q9 4e
metro n2 1v9 w4 2sd 3gk 1up ~ 1xw 28r 1l1 j7 bc 22 xy gx 290
earl n2 ~ m1 zc 18x 1p9 ic 1et 24h 1es qa
plung o2 49x 38z oe 7p7 bw 34y ~ 244 1le 227 27d aq ri 2b1 aa 9w
pirat n2 82z 4qq 42l ~ 178 1sv 1ni
muhammad n2 2ar 1m4 ~ 151 218 1jm ju 17u 1sw 1n3 of 18c
pga n2 ~ 14c lb ii 188 1bh fq y8 1hh e9
liberti n2 2jj wn j5 15o ~ 5c tf hm 2a8 od 5p gw 2eg 4r
dublin n2 ~ qr bd 22i 105 19k 1ph 1ap 1bi 2ck
visual o2 5t7 126 4gw 2dr 2ci 103 ~ 20i 1a5 pm 15x 14q jl 1jw 8x o6
shirt n2 2a1 co1 ~ 19b 1fu 2gb 2gi dz 12 1zj 1h8 o2
tip n2 3k8 5tx 1so 3w6 4w 443 lx 7so 4q ~ 1nm 190 22b 13z 16d 2p 1pv
collin n2 ~ 1nr nc qu 1dh 1e2 1vg 21n 215 1mo
ignor o2 dg 1hm 7dh 1qu 5d2 y7 1f0 ad5 ~ 18m 1c8 pz hy 10n 1du hp mp we
faction n2 cbv 4kh ~ 2n 2c2 3f 1uy 76 ky tv mw 2g
dubai n2 ~ ws 1m7 re 1g4 200 zf
lynch o2 ~ 1lr jw 1ty 44 1e4 230 nc 1pn 1n4
transmis n2 b2 2m8 3kg ~ 60 14p uf 1bv 18y 1ns 5r 192 2fw
audio n2 315 ua ~ k3 15c 22j 21u 8i 1bf ui jp 1rj
sudden o2 7ak 1e6 1v1 ~ 119 md 220 1e3 1c6 1q7 29l 1rs 2a7
hawaii n2 5ik ~ 204 jo ds 168 cu 1xm 29j 9o g6
cowboy n2 ~ 1dx 1um 25u lf yn
parker n2 ~ 1mo nc 1w2 1y1 1vx k1 26o 1e2 1nr
cheap o2 23t a19 2xo 9ui 65z 35h ~ 1ih aa x9 10x 163 2cq 25q w1 kc
ivori n2 2qz ~ 2av 1uz 1yl 17v 274 1dc 19q ey 2ag
tribe n2 300 2fp 7n6 1z2 ~ xh 2dm b2 10j h0 2g ta dd
mad o2 2op 4dr 6vt 27i 4s7 195 bbr 7kv 5kj 47n ~ 1ik q2 296
max n2 ~ 24w 1pu
mechan n2 5e3 cfq cxq 335 4bc 13e 15x 1gx 2ca ~ 18y c1 26j 14p yj 1nn 23q pm 2e0
shelter n2 tf gh wt ~ 3d 10x nw 1u8 lh 106 fr zx 3g
loos o2 94 96 990 7r 83v 4c2 4n ~ so 1mi 2ff 264 m3 2g 1f9 mz 1pd
egg n2 350 ~ 22g 24c 1q3 1wn 14z 1tr 21q 1mp 21p
loyal o2 1f1 2j8 ~ 66 1uy 62 10e 15z
sar n2 ~ 1e0 1xa q2 1fk 296 1lo 1dl 2fm 1tt
elabor o2 js mv 1g9 548 5d7 ~ qq 1n8 11c 1ix 15b h1 1f8 1b2 1rc
mph n2 ~ 1b1 uf r8 et 104
eager o2 3v5 7ck 8eo 3bn 2zc o4 30k 9ek ~ hi k 6k eh 1yv d2 1j6 el 56
portland n2 ~ 1ti 1qj 167 1ce 1eo 12t 20u 1gf 1uo
gonzalez n2 ~ 278 1lb 2ax 23c 1mw 18r 2bw
copper n2 mg 1a2 ~ 1i7 19f 15g 1l3 gj 115 6w 16u i0
nervou o2 3v5 2sr 3eq azo 95k es6 2xr 61v ~ 1j6 kl wx vr 2af 1e3 164 23l k6
veto o2 1tz 8u3 13l 3jh s0 bu ~ uo sh ci 1q8 y4 1ts 5r ov g8
upris n2 iw qb 9cx 2n8 3oa aq 1dw ~ 29p v7 224 1id 1bt 2a9 1dv 1qa 1ps
earliest o2 49 ~ cy pj 1g7 1kc 18p 3h jd vo ij
uncertainti n2 1ck ~ 1j6 py wx 1qs 1en mo 164 fn 21d
suburban o2 29z ~ 1bs 19h 235 16n 22 2gv 2dw 1f9 1j1
uncl n2 ~ of dt du ma n1 fa qw h9 12y
sole n2 2m3 36b 1j d1 tu t8 ~ 1j9 1h1 1gk 189 zv xa 9a 1sj j5
billboard n2 ~ 1la 1ll w0 d3 22d d1 1cj ob hc
surrend o2 dn8 87z 1fr 9y 1m1 ~ 13s jt 1jb pz 1a9 1k6 21c 10n 8u
exact o2 2qn mh 1yq jt 1gg gz 2tr 8z 1db 3i2 3o9 2dd ~ sd 15r 154 1ur mv 1iy pj 25a 1y9
marc n2 ~ 2d4 sf 2f9 1cy 19b 2g1 ex 2fi 27h
cream n2 aoa d6h 13z ~ 22g 2hp 2a1 1mp 21v
bori n2 ~ 1i5 1yg 1fb r6 a9 193
evan n2 ~ 1vg 1e2 11v 1o7 26o 1nr nc nh 1dh
sand n2 3g1 ahq 3s1 3j2 1xk ~ n6 2ff r0 9e 1bh 2er u2 1dr 1dz
makeup n2 2pa
fortun n2 l0 bm 2oe 47o 4gb 4p ym 2gl 972 ~ 2bg 1oi 111 228 245 2fu vi cx 1qi
incorpor o2 14a 3o5 1a7 2v 2fc 2ob 3df x4 ~ ka js 29h 22z ew jd x5 q9 xe
chao n2 54h 2w9 ~ 29p fn wx 23n fh b9 1ao 1gb 2fy
sieg n2 5a5 3o0 bjr ~ iw 1pb 2n 7f hj
virgin n2 2rb
frozen o2 10p d6m 9lx 6n0 ~ 1q3 1g 2hp 22g y3 1wn
versu n2 ~ mx
twelv o2 141 ~ 26y xw b3 g2 9j 2k 4y 3n nf
airway n2 ~ 10v 1rg pc 1tq 1nd 1b9 1ni 295
crack o2 mz 7nw 5rh 7o 2zc 6qd 2vx 3h 42b 3u5 190 bne 1ov zt 2ef 4n8 ~ t5 224 db d2 sx gt r5 k5 sz
ioc n2 ~ 9q 23w ll
ronald n2 ~ 2bk 17q e8 1cy iq o3 1o4 1e2 275
strang o2 3wr 2op 4gv 9sy 4js 3p8 2mz c7z 7av 7hm 1iy 1n8 4sf 82d ~ 1d2 cb 243 ua j6 1wh e7 eb xc
univ n2 9w6 1ed 18a ap 4r 1f ~ 20v zz 1by
diamond n2 7by 6jc ~ gj 1im 115
hide n2 5up r0 bw 4vx a81 1wu 7nr ~ 28n 1ae 1ff vz 1ig ti d2 56 1aa
donat n2 1q1 21m 9y ~ 2go 20y ie 6p 1sp 1bc 18t 1lj tt
delay n2 ~ 1ee 2b3 25c ld ep pc t5 2gm 9p
gingrich n2 ~ 1kt 9n 1s4 g4 15w cz 13v g8 hu
ibm n2 ~ 13u ui 1oj jp 27v 25e fv
sheikh n2 3d5 3ww ~ 1n3 1sw 1m4 218 17u 151 18c 2di
martinez n2 ~ 2hw 278 2ax 1lb 2cs 23c 16b 1yt 18r
kremlin n2 ~ 1i5 r6 1fb 2ib a9 1wj 91 1yg 28b
omar n2 ~ 1m4 1n3 218 18c 2iz 2ar 151 17u 1sw
qatar n2 7nl ~ 1m7 1g4 ws 2h9 vv 26h yl zf m9
mac n2 6k2 5e0 ~ 1oj
hunter n2 1z8 9aa ~ 117 1o7 nc 2hg 1y1 1nr 1w2 1e2 1vg
nomine n2 8t p5 18s ~ 1me g8 gi g4 13v 1s4 15w cz 1px
regardless o2 7dh c01 ~ 1ei 25a o7 1pc 15r 1rq 8m mp 2h
patriot n2 3j8 28 2bu 2hq ~ 2hf lf 1dx 1um yn 1zo 2eg 1w3 279
rico n2 ~ 204 i4 2he 162 1sy 157 20h 1kj 29n
stream n2 bp 6bf 1ji 78 3sr azq 9e ~ dm p7 k3 8j 13x 1s8 15c t0 2i
coordin n2 2e0 1qu hv fx 2fc cz9 3df ~ k1 1k8 2aa xi 15m 1st 1t9 2hm 44
smooth o2 8bk x9 w1 1ji 3xg 2vk ahr 1vi bl7 5h6 dee 4t7 cun ~ 13q 1pd 1ui 27f 1k7 17g 1kl 1r1 ef
cotton n2 1zj 4au 3cd ~ 2bh 1mp 2f6 zs 1qo
bone n2 3ff 2qz ~ 1j3 1wu t9 mz 16p 29c ln 1ar s4
displac n2 1nu ~ 106 2x xw dw ib 23k nw lh z8
script n2 bv hh ax8 8ur hr ~ 6y ks rt bg l7 12u jd 1a5 s7
enron n2 ~ dj 1pg up x4
retain o2 p3 1a7 ef 5j cs 7vk 24b 3of 160 2fr ~ 8w 44 2ae 1g5 9y el tx qi ka
autonomi n2 2ex j5 2h1 ~ 284 ta 1vs xv 18t 1mb lu 7m 27j
silenc n2 cbz 1vi 4wd 2kq 30 6gm ~ 1x2 vx 16s
deriv o2 5qh 2kb 755 jd 7v4 atm vq dy1 1ma 67m ~ 11j 1ud ip 6t 44 6s ew 12x rt
reiter o2 1q0 dew ~ 1ix s6 18q 89 1m3 om 27q 1ns sv
visa o2 2le ~ lh 2gu 1fm 171 1nt 18t 1x9 1ia 4e
strain n2 3dm 5dh 1i3 2rb gb c5h 1ix 2xr d2 4sh 9h5 40l 9xa lv ~ 1fk 1e0 1xa q2 2hr t2 2ds 1lo w3
turmoil n2 53r 2sr 7i6 ~ fn 164 29p 2i2 wx 2ih 1j6 rc 214
perspect n2 374 fb n7 ~ 2bb rw xc 5s vm os 265 1jn 11g
wheat n2 7eo 2pc 3h2 ~ 2bh 2jd zs 1mp 1qo 16g 2da 16u
bradlei n2 ~ 1et 1vg 1io 1ai 13v qu 1e2 1kt 27l
clinic o2 ~ fr 6u h8 1j5 g9 be yw 3e 22o
tire o2 4f0 59g 7v6 1fu 3xd 8fa 7ns bfr 5ip ~ kl 2af vr ym 1j6 11p 2hy 6x cx
boycott o2 v7 ~ ro 27b z0 1mb 177 cr 82 bu zm
enhanc o2 vb 5g 5cy 3t4 3nr m0 ez ~ 1t9 15i 8f 1g9 11x 1su k1 160 z1
belaru n2 7ko ~ 1a4 91 1oo 283 xm 1xg 1wq r6 1dq
birmingham n2 ~ 1hr 1uk ce 22i
inmat n2 156 w9 lh ~ kk 2bl 17j 1ug tm 21c 26b 19x 1bq
graphic o2 gg 4qn 5a0 4mw 126 em2 103 5w1 ~ 1ea 1lg 1a5 sg ui 29r jp 5w 1hv
hostil n2 3cg c7j 1s1 b8h d2b 27x 13l dk4 148 ~ 1qq 1ym 2dt qb 2e4 1lq 24p 28 1t2
orlando n2 ~ 1eo 1ti 1qj 15f 12t 1g0 1j7 1w7 di
closest o2 3ra ~ 8h n 4w 15z 87 1i8 yi
sad o2 k6 a8e ble 50o 6uu ac9 3q0 7h2 6tc 6nf 302 3hw kl 3pm ~ 23l 1ym 27x 1y3 ym 2bg 220 s6 eb
hate o2 844 1y3 468 d03 big 50c ~ hq uy wx 24 r5 6k 25b 5s 2af
permit o2 10n io ci 3kb 18t in 1x9 bta 23h 3qo ~ 1ia s0 142 1ma 2jn ro 1bm 1nv 3m
shall n2 ~ 8m mp 40 1r8 182 1h4 s0 2ae 13b
johnni n2 ~ 275 2f8 2cr 12n 1zn 20e 1o3 2c8 27h
predecessor n2 aeg 4ja ~ 1yf 1i 1nc 38 xg 2bk 1x7 7b 1zs
taiwanes n2 k0 74 4u3 f5 ~ 1c5 m8 28i do fu 17d fs 1ao 1rp
explan n2 up 1lc 89 5s ~ pb 15l 180 1y9 1dp qq 27n 261 i2
adjac o2 1no cl3 7q 1i8 3u ~ fc tr 55 h2 1f7 1wd 235 9r 8j
assur o2 ci 5oc zl ug 1jv 4qo bxf 3xo 190 98 zo 1zz st 13o 5mt 44 5f 35 4pm ~ 1wx 18q 1ix hi 16v 1yv u7 96 160
repli o2 15l 1my ng 89 ~ 1g1 ag 1lc 1cg 18q 35 85 4v 7j
lock o2 6js 3vp 8nn hj ~ 2fx 113 lc cs 97 1jq m5 16w 1y4
milwauke n2 ~ 1p6 167 2d1 1sx 18w nd 1gf 1uo 1ce
sampl n2 1bv ij 1nh 25m d2 1us ~ 24r ft 1sp 56 o0 1nn 1a7 1av t9
intellectu o2 sq asx 541 l9 ~ 1gu 18s 2ad px q7 1dj 14q 1zo 223
georgian n2 e8 uq a9 ~ 28b 1pj 24e 1zg 1yu 2aw wv 1wj 27j
privaci n2 4wd ~ tf 2h1 5c 2c9 5p ub hm wn
subsidi n2 6ls ~ f4 11l 1l8 1lj go dg 11a 237 ie
desper o2 2yd 36j 17m 5vk 4s3 5mz 9r6 2bg 5l3 19p ~ 1dw hi 2hu d2 17f 1ym wx 56 8z
morocco n2 41s ~ vv l4 1g4 26h 2j3 2f3 ws 13k 1m7
ethic n2 1zo 205 ~ 26w 1ab 2ki 1x6 hm 5p 1xe pv xs
hungarian o2 6a 1xg ~ 1d9 1zm 1ge 17z 2aw bb 24e 1pj 20k
silent o2 a2e 78x 1vi 2jk 30 11g ~ ks 1ep 6y gy
evacu n2 27y 1y4 16y 1k6 ~ lh rh 118 1v0 kp 1u8 3d s4 sz
murphi n2 ~ 1w2 1vr 1nr 1vx 1n6 1vg nc 1rz 2hg
goldman n2 ~ 2ha 1lr jw 1ty 44 ko e3 gu 1ml
refere n2 2z j9 dhc 11j q1 4h4 ~ dh aj 23w c5
frankfurt n3 dnx ~ 1ba 2bf 20z la b7 rm bd 1xl
portfolio n3 ~ 12x gu 1pn hv 5j nj ny ie 44
vacat n3 1mm 9ev 1y4 4o 3uo 724 55j bn5 1m1 6eh 44q 187 4r6 jz ~ qe nv nb g3 1go m5 fq 7z 15t
everywher o3 ~ vi sc y8 298 24 nu 1cx eb 1e
bail o3 109 7gf 7r ~ 17j ht 1ri 1w0 4c 259 15p h6 is
transac n3 9g 2gc ~ 20m 6t 1bc 1mh 1lj up bi 2jl 12x
lifetim n3 4l cjh cg ~ 1hp te lp 9f 1q1 1ow 196 256
habitat n3 v6 1f7 ~ 13x l2 26v tc 1xk ap 55 p7 ub
mideast n3 ~ 7m 1n0 85 m9 f8 13k wg a5 6v
crop n3 51p dg 3ab 1fs 9wb o5 1pi ~ 2jr 2bh 16g 17o 21q 12o 1dz 2jd 1qe
macedonia n3 4gq ~ 1hc xv 1af 1rw 1in 283 zr 14u if
angola n3 51f ~ 1uz 17v 209 1dc 274 2av 1fy 2ag 20h
tale n3 5v1 3rz bg 35 ~ 12u 1ep bv ks 1na 1ys 2bs 4l hq
bonu n3 30m 1lj ~ 173 22j 12z 22f tt 1so lz 14d
charlott n3 ~ 1eo 2kg 167 2hv 1ti 2k2 zu 15f 101
mysteri n3 ct0 z3 bg dkq to d9g 8mf evt ~ 2ir 2l7 12u 1iy 1ys 10s 1ae 1ep 1wh
comeback n3 1on b0 ~ e9 6z 1q7 1e3 6c w0 9f 70 a7
breast n3 2rs ~ wu 1wu w9 rj 2je 1ar q2 16p t9
southwestern o3 2q 1fh c9 ~ 2cw 2eu 2d3 am bl hl 16r 1d0 dp
warrant o3 1zz z0 44 ~ is 10c 1w0 259 4c ax ht vz ue
nanci n3 ~ 2d9 8a 297 2a3 128 2dn 2ea
radar n3 ~ 1gn 2dy 14b mm kv qk 1qr 73 1qg
gender n3 yf 16j ~ 1r2 sj 2ap 1k4 14j 2bb 22r ee aw
algeria n3 3k0 ~ 2kn 17v 2l6 1g4 2f3 vv 1dc 26h 1fy
ridg n3 3np ~ qp w5 1s8 tb 1s2 uc 1ll
extremist n3 1ey 1qh 3sd ~ ru ry 1qa 9h ju 1tn 1uy 1aa q3
di n3 ~ 7c 1jb
parallel o3 5sn 2sm 7q9 622 78 28g ~ h1 1gv 1no 8j 17p 1vt 2i rb bn
ratio n3 8sa 3km 541 ~ cl ez 33 1x5 1ak 24z kz nj e4
freez o3 1r1 9vm 4uu 1t2 177 ~ z0 1za 1g8 2ik 2gm 1ks mu 10p 1qq
osama n3 ~ 17u 1ig 1aa 1tn q3 ru hj 2j2 qs
pete n3 ~ 136 10m 1zn 1m5 11v 1k2 vn m1 29v
blew n3 ~ 1p0 24s 1a1 10r 19w ol 104 1oc 16w
sheriff n3 ~ 8k ot 2t yr 1u5 65 8c
gear o3 1l9 gx 2dp ~ se 189 1lu wm 1ga wk dd 2i5 uf
casino n3 ~ 24x 3y 1go ox 1qv 2dw
postpon o3 1ee 5j 9zs 20t 14w 2b3 6m6 96f 4wh ~ ld 177 hx sh a0 hp 5z 1t2 3l
teammat n3 30r ~ 23a aj dh oa 2w lo 17h 28x m1
deutsch n3 ~ 2kv 51
enabl o3 3rh 2t0 ~ io gh 1su zo 5x in s0 1cz u7
yemen n3 435 ~ 1g4 2li ws 1yl 1dc 26h 1m7 13k 2kn
plain o3 119 1r9 1og iy df he 7zk dd 1qi 2uu bsb 2rb 4fg 15b ~ tb w5 1vd qp p7 hl c9 2er fk
giuliani n3 ~ 13v 15w 1kt 9n qv gk 28e 1io 1px
anywai o3 ~ 111 y8 vi mb jh 2bg 4s 2fu e7
exclus o3 3em d1 2i5 tu t8 1j ~ 1h1 xa 1j9 5d pa 11c 4i 2e2 gs
mahmoud n3 ~ 1i1 tv 2du yd 2c2 a5 1n3 151 1ib
harsh o3 epw a5p 771 mi 2ff 7q5 6ya 1c6 ~ we vs xt 26l 1tg 1ey 1n8 1bw mu
disabl o3 6bv 75o 2t0 5rc 5g3 ~ 286 1tl 1ps 11l 27i 25z st 1k3 25l
lopez n3 ~ 2hw 2ax 278 2j0 1lb 23c 2bw 18r 1mw
infec n3 dzo 296 4ts 2hb ~ q2 1fk 1tt 1e0 1xa 1lo wu 2fm 2jo
tanzania n3 5wf ~ 209 1eb 274 1dc 219 1uz 2l6 2f3 19q
riot n3 61a fh ~ 29p 27b v7 1lm 214 2fb 2fe 2t 10w
berlusconi n3 ~ 2by 1y8 7b 1qt 1i5 1fb
forev o3 f2 2s3 5gy 8b1 ~ 1jf 1i0 8o 2el hq l 276 xc 4s
peso n3 ~ 8l 50 ve bz 3a 1ob ut mg 16
disclos o3 3e8 10s b9b 52s 1ae 35 3wj ~ 1c8 qj qq zq mv k2 10t 1hz 11c
multi n3 ~ 2fc m2
intel n3 ~ 2iy 13u 1oj 1xd ui 27v jp 25e te
therapi n3 75p 76p ~ rj 23m w9 18i wu 2jt 1j5 1ar 1tl
completion n3 8h qm 27n 6pu 37 2bc ~ 12s pj 1j2 j3 zw 1w6 1ee 1rf s0
intent n3 wm o6 13b 25y 6v2 1gk 1iu ~ 28j v3 1ru tq 13t zl fw po 1k
margaret n3 ~ 1n9 297 128 2ea nq n1 8l 1et fa
cohen n3 ~ 26o 27l 1ai 267 1fl ex 1nz 1vg nc
persuad o3 p3 5im ya awq a7x 5p4 ~ 1yv hk sv 5x qi oi d2 ag hi
jon n3 ~ vn 11r 1zn 202 267 10m 2d4 289 1z0
cat n3 z6 8hm 37v 10g bxo 6i 27i 928 ~ 1ik 1a5 1dl w2 16q 1hl 24c 195 yk
odd n3 4gv 2mz 4o bfd 82d 7av jm 6rr 6qa 1n8 4dt ~ 2ir cb 1d2 15b j6 e7 eb 243 1i7
lap n3 1kb 29g ~ 2d 2ee cm l3 28p 2gf 2ht 11q
rumsfeld n3 ~ 1ft 2bi 5v 1fl az 143 1an 1c8 9n
cocain n3 ~ gt 2bq 1zx 262 2io sx
satisfi o3 1lu 3px 67 412 5z2 1zy b2n 1kl 1uh ego ~ 1wx ug 23l 2kd 1e3 96 1ms ym 29y
burden n3 ht py pm 2on s0 1cd 1j6 8mp ~ xf go 1ih mo s2 28k ez ng 11l
comparison n3 mx ha ~ 1oy ij 1nh aw 1eg i2 9k 4t 92
manuel n3 ~ 18r 1mw 1lb 23c 2ax 1j7 2hw 278
emphasi n3 53x 366 b2x 1d4 1tg 1ix ~ pg 189 x7 vm 1nu pv 2bb 1jn vb
stanford n3 ~ 1pa 4r px 1rf b1 2ck 61 15f
funni o3 60y 23i 4gv 1i6 2y1 3g8 3fe 2mp 7av cvg 6rr 2ir 37j 1n8 ~ cb 1i7 13p 1ro 11p 243 eb cx 1ky
chapel n3 ~ ba 2cg 206 1pp lk 1ip 2e3 1kw 1d7
palestin n3 a5 ~ 6v m9 134 wg 15o ta 13k np vv
distinguish o3 mx k7 67m e6p 3il ys e1 6s 2wf 1hi rb 35 2wz lr al ~ 1vc 196 11j lp b2 1g7 aw ha 11c
homeless n3 kh ~ 2hn 286 2jf lh 5u op 106 27i 1u8
reveng n3 7cw 26l 3gn b0 ~ tm 9h 5i fh 1bw un 239 21a 2dz
islamabad n3 ~ 1yj ec 1we 186 1wr p2 1ja 1o5 1xf
hah n3
partial o3 67m 4y9 1sj ~ qm t8 9a 2gd 10h 1va 17c ah 16y
rebellion n3 iw qb 9cx ky 840 1e7 3oa aq 1dw 2i0 ~ 1qa 1id 27j 29p j5 h4 2ma 1bt 2a9
internation o3 f9 2x ~ 1hi 12m pl 1pc ob 28 ka lg 2m3
petersburg n3 ~ r6 1w7 1sx 1dd mt 20z 2dh 1zv 1ce
reign o3 cg 5ao lu 284 ~ lo 1fe 1t0 1lp 2g6 f3 f7 6c cy
airbu n3 10v ~ 1nd mm qk 1ni 2in
bibl n3 48a bv 8ur rt ~ 1gz 1h0 293 tg 1mg 2e3 hr 1zf m9
hassan n3 ~ 1n3 151 1m4 1sw 2iz 2j2 18c 181 2m4
pink o3 25s 3pu 3bd ~ o2 1h8 e2 ke 1x8 16s 1b2 21l bf
indict n3 ig ~ 156 1w0 ht r5 19x yr 2an 15p ue
expedi n3 acf 7qn 11 12j ~ qe
reluct o3 7hq ale 6ew 4vv ~ 2hu k pz 2mm 1yv 18q 1j6 1c8 g0
aftermath n3 1zi da 1kk ~ 2aj 19c w3 1gb 2jp fn 2a9 1lw 29l
cardin o3 1hn 72 8mq 5au ~ 1os 2cs 1kv 29x je 178 1p6 16f lf
destin n3 1vz l3 fi 4lh ~ 1er ql pc nb fc 2kx j7 qe 1he
pregnant o3 ip 3rf ~ 5u 16q h9 5q yk 286 n1 27i mk
lesson n3 ij 313 1zo 1mg ~ 17b 2g4 131 ix os 11g eb 1f2 1m2
terribl o3 3dq 4ne k6 4s3 9ut 2be wx cva 5rw e3n bel 6k1 1i3 1c6 2uj 7ir byy ~ 2aj 2bg 220 11p xl 1xr w3 1yx 2k4
sean n3 ~ 1vr 14r 1h9 2ks 1rz 1vk 2c0 272 1m5
sprint o3 53c 6x8 ~ 28m 17p ii ll 21i 2fh cm 1gh lo
examin n3 5ga 4gt eh 1tp 1fp 5f h8 ft d2 4ho 46f k2 37l bm1 1u5 etd ~ q1 22t 15r 8v ys 56 hx tj 1lc
embargo n3 ro 1t2 ~ z0 1g8 1q6 1nv uo 162
sub o3 2wd 5aq ~ 27k 1yq 13f 1hv
divorc n3 nq rb 7eh ~ 110 n1 qw fa h9 r1 2nm 12y yf
bryant n3 ~ yp 25u 1vx 1mo qu nh 1y1 2b1 1ai
holocaust n3 1eq ~ 1ev 1yd qn op 1u8 2cm
peopl n3 2dm ~ q7 2hj b2 1h0 4n iz 2eq gw 1p3
guantanamo n3 ~ 2bl 1ug kk 2jz 1tm 156 17j 2gu 1ri
somewher o3 fc e8t ~ 298 y8 111 2m2 27 4s tu e7 uh
vocal o3 2pa 35h 8x 4b1 18u hc y0 ~ 1ws 2ev 2aq 2cn 210 d3 2o gr 16m
nevada n3 ~ 1xm ds 168 1wl 20u g6 19t 9o jo
unveil o3 508 1fm x5 nr jl 1ae ~ a0 8p ov 10f 14d sh ze h5
similarli o3 4aj h1 ~ 1k4 4n 28q 1wb xl 42 16k 1ey id
lion n3 2mo 3sc ~ 1kg 1sv 2hf yn 2j8 2ce 19o
tommi n3 ~ 1vy 272 2lq m1 1h9 1m5 14r 27h gv
phillip n3 ~ nc 1nr 2hg 23y 26o 1vx 2ic 1w2 iq
vaccin n3 3i0 ~ 18i 1e0 1tt 1fk hu rj 2a2 q2 gt
hugh n3 ~ 1et m1 1es qa 1o7 zc qu ic nc
turnout n3 ~ o8 100 bu 1a3 82 1tz
keith n3 ~ 1zn 1gc 1qy 14r 29a 1h9 2np 2ac 117
merg o3 7lq 498 14a 9k9 2fc 1mh 165 3df 1s 2ig ~ 22z ew 1g5 q9 295 17i 2dx 1ly ka
fatal o3 7c 1lw 42p 1xh 3nf 2bg ~ 127 139 vk 1fc 1lf md 130 s4 1b7
steam o3 3la dg2 a9b 9jy 1q3 ~ 5r 14p 18y 1r1 s9
luck n3 l0 1rq 4ot 1xh 2if bm 2gl ~ 4p 4v k6 eb 111 cx 2bg 2fu m4
notion n3 26p 1jn 6dq kl nk 30y 15k 5s 548 7t3 1qs ~ i2 rw 1zu pb n7 1q t3 1d2 vm
rubber n3 c5n 5hj ~ 1vq 15g 1a2
passion n3 kl 12a hq 47n 780 7vs cnx awu 5i4 an7 ~ 1iu 1y3 2eg 20i 1ru rw ev 1f1 1na
pere n3 ~ 1ib 1c7 yd 2du 1i1 2di 6v 8y 1y8
anticip o3 68 4l4 20o 1on 3fz 93i eqj 1jt 14w 2wq ~ 1j6 1qs fj rc zw jw 236 13b ki
beirut n3 ~ 22a wg p2 1hj 1q4 1we np 134 253
reviv o3 a9m e43 3nk 485 2al 9j6 4n7 vb 6d5 afp 1yn ~ hi es n5 1to 1dw 1na 11x 12b 1t9
footag n3 6y ~ k3 29r u4 126 103 1ww 21u jx 5w
load n3 2mu 1u2 ht 1eu 3gc 1ig 91r 3bf 5s7 1cd 141 8x3 bm 4hu 6eb 5oi 1aw 6qw 42b 6lw ~ mi p3 1cs 26c s9 oh 10z uf c1
lab n3 22o ~ be ft 2g4 10q 15d h8 16o 2kh jp
crazi o3 ak3 4dr 2sr dnh 6vt 2hk 27i 2ir 195 bbr ~ 1i6 zp eb 1ro 11p ym 17h cx 243
bloomberg n3 ~ 2m1 jw 100 46
romanian n3 6a 1oo ~ 2kp 2aw 1d9 a9 1zm 17z 20k 1pj wv
stimulu n3 3s9 4n7 ~ 14d jz ho dg o0 1jd 133 8p 19y
incumb o3 bp ~ p5 cz g4 82 l1 g8 2j6 1bp tc
outdoor o3 6r cw ~ 1yy 1n7 nw 2fa 1do 1rt 1lh gm g3
fda n3 9d ~ 1xn 2fd sh 1l6 2e8 1jx 56 gt
slovakia n3 czc ~ 1oo 1xg xm 17z 283 1hc 1af 2jx 1dq
disciplin n3 190 1yq 4jo df ayu h8 xt 60 gx ~ g7 1s1 2ko up 1gh kg 1m2 2fc pv
olmert n3 ~ 1ib 1c7 2oi 1i1 yd 2du 2m4 7b 2di
substitut o3 1b3 38g 3to xg wa 9wz ~ 1nq d5 1wo fi 1fe 1po 10y 27m ih
cousin n3 ~ of du 2i4 n1 dt fa 12y ma qw
judiciari n3 a8 28a j9 ~ g8 1w8 9q sb ia xd 1ii 1qd zd
restrict o3 2ek 8h qc 2t0 1qm 3z9 98 2sh 890 1bm 1nv 2e8 8bw ~ ro 1l6 2k6 2dd io 142 vs 1g8 5p
diet n3 72a 9w1 ~ 1tr cf 1vl 18i 21v 1j4
citizenship n3 vc ~ 28 2jn lh 171 18t 1ia 2gu 1ma sk
powder n3 21t b6f ~ 1jj 2ia 22g
mandela n3 ~ 1ss 2cz
tenur n3 ck ~ rs 9f dh sp y 2k9 ej 1m1 bp
psycholog o3 4tt mr 1tl ~ 205 15x px h8 1y3 5e 1ix 1j5 1zo
ecuador n3 b2l ~ 1fy 20h 1kj 1rr 29n r7 13n i4 2l6
composi n3 2e0 cpv 1ql od 2ie 933 qg 18u hr ~ hc 8i 8x 2cp 2ev 2cn 19a 2o0 2bj
hell n3 3qj ast 344 164 7em ~ 2op 1e ur eb 25n 111 243 hq 1cx
grain n3 7eo clu ~ 2jr 2bh 2l4 21q wt 11a 21j zs 2jd
kent n3 ~ 1o7 1nr 21n nc 21y 1yw ce
nichola n3 ~ q6 nl 193 ic 12d zc 1nz iq 2c0
genet o3 4k 20s 7q0 3i7 jd 3kg 3l4 ~ 24r 25x 14p 1j5 2p8 2jt be h8 1av
desk n3 zi
smuggl n3 e2k b3t sx 5ef 1l8 ~ 2bq 2ms rr 1a9 11a 10z 2b6 vz po
rob o3 3py 6zg 3ej 3om ~ 14r 11r 1fc 1gc 1m5 1nx 2ay 2oa 117
hat n3 1fu ~ 2h4 12 2gb 2a1 1zj 19b 2gi dz 1c1
devast o3 3gd 4ym d8o cmk 1eq 4uj 46b ~ 2nj 1lw w3 1v0 1c6 19c 1sq 1ln sz
honda n3 ~ 1yp 1gx 11y 1d8 29u
relai o3 ~ ll 2nq ii kv gm 12a wo 13a 2fh
monument n3 1br cq 12f 12e ~ sk 2cu 206 1d7 n3 1r4 vo 1bz 9r
ted n3 ~ 2ej 10m 2cr 1x0 15u w8 1mo vn 1qy
sweep o3 1c3 3je pl cdo 4bd 3d0 29f 3bo ~ 29t 2a7 q8 12e ql e9 y4 o0 1pb
muscl n3 cz8 7bf ~ 2je 16p 1ix 1i3 2jo 1j3 1r5 29c 1yo
belong n3 5j qf ~ 18a 262 wr fw 2bz lh kq vz 1zj
ambiti o3 3ju t4 15r kw ~ lg 13o 8p 1s1 es ov zw q8 yj
miner n3 19f qd ~ 1a2 bt n2 1l3 2hx 2ch dw 22m uw
diana n3 ~ 23g 1n9 fa n1 13w 1wi 2dn qw h9
afterward o3 o 3i 1lk ~ 10k 85 fm ag rf 4f le 5h 8d
drought n3 cg ~ 1v0 17r 1c6 19c 2l4 104 2pk w3
dayton n3 ~ mc
blind o3 3qj 7y6 aq7 1b5 ~ 14i
iaea n3 ~ 1u5 2fl 20f at c0 1ja 211
tear n3 3b3 8z6 16w 3x9 980 yc 3u5 2es 1bw 9e 6nf ~ 170 2ma 2ds 1pw 2k4 2gh 1y3 15e 27b
reli o3 51 2q7 3o4 1a3 25a eh bpz 4a8 885 7bz ~ 2i5 gh 8z 1zb 3s wy el 9a 1wt
calendar n3 ld ~ pj
nicola n3 ~ 2by 19b 1y8 8l 229
dope n3 gt a8h 37t 38h 1yi 7e0 ~ ft 21i v0 k2 ro
wen n3 ~ 281 1ao 1lt 23n 2fy b9 2az
protocol n3 ~ z5 21g 26j c2 1z6 tz zq 2hm 17e
bet o3 51 5g 25a eh 64 1jt 2q1 198 im ~ 1qs 2fu 2p 163 gd 5s 6p kj
newcastl n3 ~ 1hr 1uk 2jy 1xb ce
endors n3 sh 2o z0 62 c2 1rm 2d ~ y7 ov 13l we bu g0 1v8 10n 1m3
shadow n3 16s 73o 5zx u4 5ei 8d2 37e ~ 170 5f gy 25i 1rv z6
jointli o3 1sp m2 ~ 1si 1td ie zw g0 ka rb fx nr
concentr n3 86r 1x5 pg 5s i1 db 1tg 5zu ~ 189 xa 1h1 b5 ef pa 2e2 1zc cs
explor n3 2vl 2nh ti 9yv k2 be ~ 189 tj c8 8f 3r k7 ha 19f cb
jihad n3 ~ ry tv ju 1mt 2c2 257 2lk a5 1tn
hometown n3 75 ~ 3d 22 ma
nixon n3 ~ 2bk 17q 1e2 2iq 9n 2g3 1mk qu 1o7
slide o3 c8d 9cy 740 cwz 27d d2v ~ 2gx oe 2b1 bw kx ri aq aa 1le
translat n3 333 68z 4km lq 3rh 2t0 tg 380 11g ~ 1gz hr 2jl 140 l7 1b6 fy ip 2nd
ideal o3 nk dez so 1db 5s ~ nj 1x6 26p t3 1jw 2j8 ee 15b ip
finnish n3 1wq ~ 1ge 1tb 2kp 2or 1zm 2aw 1d9 1z1 bb
suspicion n3 26p 7gt 1ck kl 8zz vz 37j 2i2 ~ ig wx v0 gz ht 1qs py 2a5 is
collabor n3 k1 11m ~ 14q 1ht hu xi 2bj 20i 3b no 8f
accur o3 1yq 2i8 3i2 t3 ~ 1p5 1d 2b2 mv 1jt o0 mx 2n2 2fn
reid n3 ~ 1vg 2h6 21n 1et 1dh 2ks w8 24g 1sm
seal o3 3de o7 8l6 ~ lc 129 fd 44 1y4 58 2kf ti
indigen o3 3qx xh ~ 2nx 2hj ey h0 b2 q7 l7 sj pt
sequenc n3 15r 11z dmj 63 36v ~ 66 1lz h1 24r 27a 1dg u4 1y9 14a
mode n3 1c0 1z5 eyd n5 ~ 4g 1lz 1cz 60 1jn 2fw 1rj 3s v5
vincent n3 ~ j8 1sa 24h 101 ic 12d qa sa 19b
confront n3 t4 a8r 2ur cr 3s7 dn 67 ~ 1lm 1lq qb 17m vk iw 269 246 1e7
anymor o3 ~ 2m2 y8 111 25b 1cx 1oi eb vi 2fu
slowdown n3 1ee 7fb a1o ~ 13q 1jg ri c6 9b 1en 1oe 1j6 244
albania n3 1zg ~ 2l5 283 1in 1af 1oo 1hc xv 1xg 14u
edt n3 ~ yx
pearl n3 2je 2hi ~ 29e
persian n3 10l 9fw ~ m9 x2 1ca
shield n3 320 29e ub tf 1b5
furnitur n3 8so ~ 1zj 1he 2e5 1hb 11k 1x4 x0 w6 3g
hung n3 ~ 1yb 14n
dee n3 ~ 2n6
substanc n3 6u 1p5 1fz 1df 4df ln 7zg mq ip 1wn t0 1uh ~ 17l 1zx 2br gt 1zc qd ro 1a7 27s
volatil o3 21t ehk 56g 5r0 ~ 2i2 1en 2ed 2jp hk 1sf 1j6 ve 68
columnist n3 1nj 140 ~ yh ux 5h 1vp we 12v hr qq 1tm
somali n3 ey 1yl ~ 2gn 25w yg ky 1ui 1e1 1hj 2lz 1qa
uncertain o3 7d6 1ck 662 8ql 6av ~ 1ur 2i2 1dm 1tu 20o 29y jm 24 1xh
firefight n3 cmu ~ xp 118 ao 65 26d 2kr bt 2fb 2pt
pure o3 fd qm xq 1of 1db 2m0 7y1 5zu 4fg 3y5 4ii 8hd 2ij 2jo 3a4 ~ t8 2i5 t3 pv 28j 15b fx 27t 1z5
batteri n3 20j 5bu 4ul ~ 1ng 5r 1o6 4n 18y se 2d0 1fc 26c
acid n3 27x 8b3 es5 1zc 4m1 528 ~ 2ct
sang n3 ~ 210 176 hc 16m il 2o0
dealt n3 ~ 9g mq 1qu l9 1mq tn ep 1bo ax
holiday n3 ~ 187 nv 15t 2kx 24q sr 23x 7z 32
random o3 e42 76n
ranch n3 12o 8n9 17o dh1 ~ qp dq
stall n3 47s 1ee 1t2 cvn r9 hs ~ oi 1he 85 2ol rq 4a 1ks 7m es
ibrahim n3 3fb ~ 1n3 151 2ne 1m4 218 1sw 2j2 2ar 2gz
zoo n3 10q
breakthrough n3 1pm 56 ~ rq lg 1hp 13o 1dm 1a 85 1yh oi
frontier n3 2sb ~ fk ta bl 1z2 am c9 hl 16r 77
credibl n3 fw 1yv ~ 2fc 1ck 1m6 1p5 ug pb 2fj 27t iy
amaz o3 6tg apn 3ec 1e3 aye 6a1 4ne 28x ~ 243 1cg 220 1i6 1wx 23l 1pr 1db 2ir
maritim o3 1sr 178 6kr 406 ~ 1ld 1gs ji 18k jr p9 10z 9e 1ch
tsunami n3 a98 4n3 19c 2aj 1ej ~ 1ln 1sq 1v0 104 2pk 1f5 29l 1u8 sy
chest n3 11u 2lc ~ 29c s4 1yo 16p 1i3 ln 1r5 22b p4
plc n3 ~ 5j 295 bz 2db
archbishop n3 1hn ~ 2nk 24n 16f uu 2cg 24y 1dd j8 ba
mcdonald n3 ~ 1c9 w6 215 1hd 1ic 1bx 2hg 2ks
starter n3 36y 5is a7 ~ 2ba 23a 1l9 1um 29x 1os 178 16b 2cs
chees n3 ~ 2ia 24c 1wn 1q3 2hp 22g
gambl n3 2vl l0 ahv 55i mo 1co 3y 64 ~ 2lu 2q7 sx 24x 2ph
offshor o3 ~ 2qd 6w 19f 9e 14z ob 287 1ch x2
divers o3 6kc sk 15j aw j4 ~ 1jw q7 ml b2 14k i5 y9 z7 2mx
buddhist n3 55o ~ 2fv on 1d7 nt 18p 1mg 247 pt 1h0
admis n3 ms 1c8 14e 23b 1fm ~ 1nt b1 iu 25l 10n 2nr 1rf 1f8 1gi
constantli o3 f2 22q 2mc 85f 8b1 ~ ef 27g 1hk cg 1xq 1rh nx ly cs
silva n3 ~ 2bw 29n 18r 23c 1zo 1lb 1el 2mw 1pt
arnold n3 ~ sa 1o7 11v gv 215 10m 24f e8 iq
laura n3 ~ 8a 2a3 2dn 297 2d9 2ea 128
stern o3 cc 46u 5cg 3y5 4p3
moreov o3 3lt ~ 291 1fo 182 8b 92 mj 1nh 4j i2
barrier n3 3jn 6p5 ~ 1ov 1nv ku rb 16y
exhibit o3 27b 1ho 1lh b0y 52s 2cl jl 5w ~ n3 1xx gg y5 1v4 sg 1jw 29r ij
boundari n3 1vz 16d 1bm 78 ~ 169 2lm 99 ku 55
undat o3 ~ 1nj 27z tl
subwai n3 2gv 1v9 w4 3gk 282 1up ~ gx 1l1 xy 28r bc 2bc 290 dq vt
eagl n3 ~ 2j8 2o4 2hf lf 1kg 19o w5
plea n3 15l vf ~ 2an 15p 2ng 10c 25f 19x 2em ht 1w0
frederick n3 ~ m1 1et qa zc 12d 24t 1es 24h 1xs
curb n3 190 1a7 98 890 5j cs 1ne 7ad 2p2 ~ xf 2io 1bm 148 246 t5 o0 1t6 12b
romant o3 c31 14q 3do ~ 2l7 8x hq 1h7 1ep 1na 12u 1jl ks
fantasi n3 548 3p8 1ys 6aa 2c5 ~ 12u 2l7 23i bv 2si ks 1jl 1i0 1h7
optim n3 hi 29y cng ~ ug 279 68 py 21d 1j6 2oj 1qs rc
affili n3 e3 fx 1e8 25r 1no ~ 295 hz b1 4r 11n 2ob 13j mk q9
correspond n3 8p4 g0 1k4 42w 1lu wr 140 mx 4m h1 ~ 5h pk yh 1vc 2cj 1lz p 2r7 25g
merril n3 ~ 2ha 2kt 1lr jw 44 1ty 1e4 1pn ko
civic o3 vc 22 gw ~ ee b2 1qt rq q7 15o 3f 48 10w
bullet n3 6in d7v 6f6 1yi ~ 2q0 ao s4 1k9 1y2 2rs 139 dy ol
hunger n3 3ly 9mq 89o agi ~ 17n uz 7c wx hu
excit o3 b4e e9n aa0 2ug 2jp 7i6 oq 8l3 2op 1y3 7e6 2hy 5hg a9m dpa a2v 4n7 81q 9jd a2k 78q b7e ~ cb ym 13p 2rp 1e3 1i6 243 1wx 23l
cautiou o3 3gz 64i tc 7ad bqr ~ 29y gd ug 2sk 1ml 279 1j6 20w py
hudson n3 ~ 46 1o7 270 1nr dm 21h 1j1 ph 26i
kenyan n3 ey 1eb ~ 25w 1a8 1e1 186 h7 2gn 2r8 yg 200
represent n3 1ed wr 416 oo ~ 1k4 ck 2c4 1vc 2bp ha 1lz od 2bb
overtim n3 cg ~ 1e8 yo 20n 10y i9
evolu n3 8f 61x 3cm c1 ~ 180 1jn n2 2pf jd rh 265 1av x5
zambia n3 5g7 ~ 2m9 209 19q 2l6 1eb 17v 1vv 219 1if
reed n3 ~ 1vg 2c0 117 11v 2h6 1e2 26o 24f qu
modifi o3 3rh 5w4 1qm 2wr qc 2p2 ~ 1q8 28y x5 1lu 2pf lq 1z6 2ig 15v
bread n3 9c9 dr8 5zr 9i9 57c 1mp ~ 2rx 2ia 1q3 24c 1qo 1wn
jordanian n3 yl ~ 1a8 ws 1hj 1q4 a5 ff 8y m9 2gn
neutral o3 8mj 3qo dj1 2vk eyf 32v ~ 10n
rumor n3 qq 663 ~ 1qs 2ql ig v0 17g 5h wx 1g6 1ck
interfax n3 ~ p1 1wj a9 9d r6 28b 1i5 166 me
madison n3 ~ 1bj 1hu 1j1 1u3 1wm 46 yp 222 2g3
skate n3 70f 1k0 im ~ ii ll 1yy 28u 18l 17w 1cn 1gh kg
schreder n3 ~ 1y8 2by 18n 1x7 1fb 2oi 1ib 1c7 1i5
portrai o3 3yr 7bw 5kc 333 2vi wr 103 ~ s7 gc 1ys k7 138 bx n7 tz gy
richardson n3 ~ 1mk 1fl 1b0 26o nc 1vg 24g 21r 1e2
timor n3 7lo ~ sy j5 2av 2l6 157 219 1uz 2ag 1e1
rifl n3 3zm ~ 139 20j 2sp mf 20d ao fz 1ng 1fc
latino n3 2r 24l ~ k0 bf 6g 14v 14j o8 ey 171 1el
bull n3 2da 4us 32f 4hl a8v ~ 25u x1 2hf 2o4 1hl lj 2se
beneath o3 pp ~ 1th kx lw p4 lc r0 20a 17g 1jq
ahmad n3 ~ 1n3 151 2ar 2rk 2iz 1sw 1m4 218 2j2
paulo n3 ~ 1yt 73 1el r7 i4 2s4 29n 1au
pepper o3 5wj c08 ~ 1jj 7g 2ia 1q3 1oj 1g 2rx 24c
proven o3 53k 1fp ft 4pm ~ 1p5 1pc jy hp 15r t3 z7 1fo 1ck
eddi o3 ~ 2cr 2k8 275 20e 2c8 2ks 2pi 1wf 1rz
ahmadinejad n3 ~ 2m4 1ja c0 1fb 1px 10l gk 1i1 1pt
bachelor n3 ~ yw y1 1rf 188 b1 1pa 4r ad gg
danni n3 ~ 22s 20e 14r 11r 1mo 2ao 2c8 12n 2cr
sadr n3 ~ 1ct p2 1tj 1uy 1mt 2c2 1qa tv 181
dioces n3 eol alz 46m 2y2 ~ 1pp 1hn uu ba 2ru 2cg 123 24n 1xw
rocki o3 akl n6 2ff 9nt ~ 178 1os 2cb 29x 2cs 19t e2 1kv w5
liter o3 sd 2i8 4mw 3ea ch t3 dv ~ 2qi rt tq ly 1qc ip 1aw pv ur
disarma n3 41f ~ at 2fl 4a 1qq 7m 1z6 2dt oi uo
emir n3 4mm 3d5 ~ 2j3 1m7 1g4 ws 2h9 2iz 2lz 2kn 1sw
indoor o3 lc ~ 2ou 1yy 15a ii 1rt 1k0 ll 1n7 2fa
dub o3 ~ 3o f7 nr jd 4v lq 1na sg 11j
slight n3 36g 7a 72l 132 3tg aek 27f ~ 1zh 1e6 oe ri 2hd 1en 1q7 5w 21d
signatur n3 1c0 6s gf n5 1ny ~ 1tz bu 1jw 18u 1n8 h1 15b
ammuni n3 mf qd 634 ~ 139 fz 2tc 21t 1ng ol 1y2 20j 2on
borough n3 75 ~ 1jp od 1xw 13w 1ax 8c 1pp 8k 8g
pursuit n3 230 66 1y5 318 ti
sophist o3 12i ow 5d7 ~ 26m 2cq 12k 1ih se z7 ca 1c1 1qr
nose n3 en eh 971 b3q 8rx ~ 29c 170 1yo 16p 2rs 1wu 14i 22b 1r5
kenneth n3 ~ o3 nl 1e4 1o4 iq 28c ex gv 1et
craft n3 5k 6t wk ~ rr 2r2 gg mm 191 26k xp 1bn dd
dad n3 61t dt 8go 1cj ~ 2i4 zp hq ma 25n 2op 10g 1f2 17h
topic n3 1fz ax mq t0 xt 1jl ~ 1kd sn kj 265 tj yt 2jq ha 189
deem o3 1pc ~ hp j9 1fq 182 2l hm e 1fp n7
barak n3 ~ 1ib 2oi 2oy 1c7 yd 1i1 2du 6v 2di
offset o3 1bn 6q 2b3 v a7 ~ pq ez 11x go vq aa te r1 i9
retreat o3 wz 1k6 ~ 27d 227 12i bw 244 2b1 1le zm aq
jennif n3 ~ 2s6 8a 2dn 2d9 2ea 297 p3 1vr
nonetheless o3 4j 291 8cs 30 c7 ~ 1fo 13i 13t mj 92 ra 29d 2s8 16v
chad n3 8rs ~ 1dc 1uz 23k 274 2hi 2l6 1wz
openli o3 6r ~ 1jh 13l 1c8 1du we 2es 1g2 1e7 eq
dprk n3 ~ co 251 m8 f5 1rx 2j at c0 1cq
joy n3 405 1y3 os kl bys 3ns d3p acy ~ 2k4 ym 2oh 2q0 2sr hq 2ga 2eg 243
brutal o3 3sm ar5 6ya 2m5 alm epm 4l9 1tg 4vy 4p3 575 ~ 2a9 1bw wr 1ac 5i 29q r5 1fc 2ay
disc n3 2hc 3t7 brs 8i ~ 22j 21u 1u0 d3 sg k3 2dp 2l8 kv
tremend o3 4ne 80 28k 2be 3p8 9a 4cn 2no 54j 243 qt ~ 254 7o 1uh uv 1cg ok 2a7 bm 2eo
registr n3 48v 3mr 1fm 1f6 ~ o8 1tz bu 1x9 190 2k6 s0 1nt ci
breakfast n3 1tr 38m ~ 1p8 221 1qn 32 1c9 7z 2t1 1qo 21v
wallac n3 ~ 1ai 1mo 1sm 1y1 k1 qu 26o 215 1yw
shortag n3 cyv 14m 53p tx 5d3 ~ wt ep w3 2pw 25c 1c6 1zc cf jt
hail o3 5o ~ 1rl 1m3 s6 we sv hi 1ls 2q9 1v8
horror n3 wx e3n ~ 1ep 2sj ks 6y 1h7 1ys 2la 1ww 2l7
triumph n3 37 l3 5ao lg 8kd e9 6z ~ 107 2lb rn 4x t4 f7 6c lo 1u4
encount o3 l0 1lm 2qu h4 56 vi 67 64 5f 3s7 8i0 ~ 25c c5 vx os xx 2la 2ir 2g4 iw
cinema n3 84t 6y 16x ~ ks dl 17k 1ep 8x 13r gg 1h2 1h7
mario n3 ~ 1lb 1mw 23c
patent n3 zq qg iy 1qi 2m0 bsb 6nl ~ 1x9 2c9 1di 1nt 1ka hm t6 4i 4n
azerbaijan n3 84q ~ 1a4 2jx 283 n0 1oo 91 2aw c0 xm
unexpect o3 48d dbp 1t8 ~ 1e3 2hd 1q7 1n8 220 119 2ey 261 2a7
surnam n3 6s ~ jd 2jl 28 11j ip
sum n3 xe 3rw sm 12x 4df 4l1 3u4 ah ~ 6p nj 3a 1lj 1q1 2iv tt 1k4 ie
petition n3 ag t0 2gp 10c ~ 2tx t6 250 1tx 1ka vf 1tf 4c 1km
debri n3 2y7 4y3 9qk 3oz 40n ~ fl 2ch n6 2tf 203 130 xp sz 2id
islamist n3 ju 3hx nt ~ ry 2lk tv 2c2 1qh 1tn qs 1qa 2h8
elder n3 3h d4 ~ of du dt 2p0 a4 1z2 n1 nq 1uf
rebuild o3 217 9r 1wd 7s3 ~ 1to 18j o9 2al 1j0 2pk 2ol es 1nl
haven n3 29e 7b7 a86 2hn ~ 10x
sanchez n3 1lb ~ 2m7 2j0 2ax 2hw 278 2mw 1mw 1zo 23c
bulk n3 cjo iv qx 145 ~ sm wt 4p 9a 1ir 1kz 1u2 2qc rr
ivan n3 ~ 2hw 1lb 23c 2ut 1yg 2ib
secular o3 9r4 cv0 3ut ~ on ju tc nt 2bu 1qh 233 15o 2v1
lifestyl n3 1c0 1z5 n5 ~ 13p
unidentifi o3 1d1 1iy 3o2 ~ 1ua 9h vz 1a0 ys p1 5h 7c s4
slovenia n3 6sm ~ 2ow 1oo 1hc 283 1xg 2l5 1af 1wq 2qx
spin o3 6a7 3od 4xy 40l ~ 2dp 16w w1
forth o3 97 kf 2p 5ui ~ 2i 19 nk 161 3r 5o xc 1cp k8
nikkei n3 ~ 1k5 d8 a2 1be 234 9w 1vh rm ct
eleven o3 ~ 2im 26y xw g2 b3 9j 4y 2k 3n
roster n3 er 1op ~ 2ai aj 24v 2rw 1dx 45 a7 185 2w
butler n3 ~ 26o 1y1 2hg 2ic nc 2ta 1n6 1vx 1mk
portrait n3 7bw 24 103 2t9 5kc ~ 1v4 xx 29r 2e1 29m 14q sk 2f1 u4
frustrat o3 107 23l 6ft 5kx eqj 3g6 d9b 4f9 7hx chb ~ 1ym 1j6 2ju 1e3 27x 1qb 2k4 2k1 2km
liquid o3 b81 tp 2bc 3xg 6bj cxb 2jc 2t3 ~ 2c1 no 12a 17g 2r6 8q tt 9e 1r1
adventur n3 l0 4gt 2ry 1co cd7 5nz 2qd ~ 2sj 2l7 1ys 2up 1i6 12u 1jl 23i ks
refug n3 55 2gu 1go m6 3x3 ~ 2hn 2v4 nw 1ff 2iu 1jb 10x
cole n3 ~ 23y 2hg 29a 2o6 2ks 1mo 1w2 1e2 2h6
fenc n3 19g 2s9 3nh e49 kx ~ 2df 1yy lc 17w 1pl 192 23b 1f7 ii
ups n3 ~ x0 10v 190 1qu 78 p8 r4
mixtur n3 96h 165 2r5 15j ~ 14a 2vk 2ia xe 25m 7g 2hp 12a 2rx
rent o3 1wp jq 9y 1kn 3gj in 3r8 ~ 1f9 e5 1ez 1so 23t 1lj dq 22f go
junta n3 ~ 1cq 1id 10u 4n lu cr 224 uj 2cz
tibetan n3 28v ~ 2s1 1e1 299 74 28b yg nt 66 27j
ahl n3 ~ 2r4
conces n3 2zx jq 18t ~ 1ts 1zz oi jt c2 9g 2kd 2kl ov
fault n3 18m 64z 20x 6h5 4j6 5rh 1xr ~ 11b
nois n3 4dr 3a1 6ur 860 ua ~ ir 28w 1b1 1tg
brick n3 7f5 ~ 15e kx 2d6 9r 20a 1sh 1wd 3g 1bh
enrich n3 vb ~ 211 at 1ja 177 c0 20f 2pz fz 2lo
panama n3 8o5 ~ 162 i4 20h 1rr 29n 2j9 1kj 2p9 204
premium n3 6u8 1lj nj ~ st 25z 2au 1ih go aa 11l kz yo
ucla n3 ~ 2my 1eo 4r 1pa 172 1rf 1sd z9
junction n3 l5 ~ cv 1no w4 ql 112 ku 282 1l1 1bj
watson n3 ~ 1o7 215 nc 1nr 117 2cd 24f 11v 2ic
mom n3 6yq cum h9 a2e ~ 2u5 zp yk 16q hq 12y mk w2 ma
leftist n3 1qt ~ 2dj 1xo 1qh 1pt 1w3 cr u5 1fy 2bu
shrine n3 ~ 1xy 1d7 1ef 134 1ct sk
honest o3 2zn 3ea 66r 196 27 5l9 t3 d5r 1fn ~ 4p 1z5 ge 4h 1gh 2mt 1yx ow ym
confusion n3 349 84n 355 ~ 2i2 2vj 1ym 2ih wx iy 1jo 1g6 md
stuart n3 ~ 1o7 2w4 1dk 215 117 2cd nc ic 1e4
nebraska n3 ~ 1sd 172 1wl 1or zu 222 1xm 12r 21f
slump o3 mz 1gb fn ri 23z 4uj 3qh 83v w3 ~ 2qw 27d 244 227 1jg 2gx bw 1le 2b1
submarin n3 27c 2nt 5aq 9ug ~ rr u8 26k 14b 1gs 1hq mm qk 191
flown n3 ~ 1v3 qk 1r3 10z 18b pc 1lx 10x ne
perceiv o3 cdl 3bl 236 5f 11g rw ~ n7 261 1pc ya 18m x7 119 we 21d
flee o3 1jb pc 18b ~ 1ff 106 wx 2iu dw z8 2kr ib 7f
holder n3 5j z2 ~ lo 11e 1zz 22u ll 27p 2nb
discount o3 7v4 7lz ~ 2w1 aa 14d 1dt iu 1bc 1so x0 cl
mediev o3 4o1 ~ 18p cy o9 123 1gz vo 2i1 1xc pt
physician n3 yw ~ w9 2do g9 nm be dv a8 fr 18i
smile o3 8oi 4qz ~ 170 1ej 2q0 2ke 2eh 2dr 2a1 1jq 85
sheet n3 5vg r0 qg a81 4t3 ~ 11u 18u 199 14d 1vq 2er
businessmen n3 ~ 18s 2ki 1gu 4e 10o 1c 76 ko 28l
amsterdam n3 ~ 2kv la 20z bd 1ba 2bf 1xl 16t 1dd
panic n3 3ic 9ut wx e3n 3mp q3 ~ 2ih 2w9 29l 1ym 2hd md 2jp 164 214
await o3 68 eh 14w 2oj ~ 259 2o2 a0 xd ki 1ri 1z4 h6 2kz
adapt o3 lq hr 38j 32u 3rh 7fp 1o6 3j1 2t0 ~ 12u 6y tz 1ys 1h7 2fc 1a5 23i 1ep
segment n3 18u 1ir ul ~ 11z 5w 192 sg wh hz 1p5 j0 2d0
sank n3 ~ 2gx 26k 191 27d 1le bw 130 rr 118
painter n3 14q 1v4 ~ 1ql 2cx 2vi 27r 29r 2bj o6 2gj gg
experiment o3 2g4 be 1ca 1qg ~ 22o h8 1ab 2jt ft 240 8f 1b3 12k
cult n3 ak3 cl5 92y 47n 1h0 ~ 66
deposit o3 51 eyl 6vf dhh 9z9 9q1 ~ yo 12x wa tt gu 13h 1lj 2pt 2hx
jamaica n3 5qg ~ 1sy 2j9 1eb d9 204 2w0 pr
distinct o3 30e ys 1eg fd hx 1vc 1yh aw 9gt 91l 2n2 rb ~ 1jw 2s0 1b2 h1 i7 1n8 x7 ew 1ju
solidar n3 ~ 1p3 uj wn 294 zl jb 1qt 62 1s
government o3 4h ~ fx 9q 9d oj 13j 2jb 1c dr 1w8
wherea n3 ~ vj 1dm 4n 2s8 182 ij 1zi 8b 1nh
telev n3 8cd a1 ~ 11n q5 73 jx 28 v2 gy 32 sn
scatter o3 9sw 5om bdx 2y7 wl 88d 349 asl ~ 141 2v0 dw nf bn ib 55 28h 3d
tonn n3 ~ 1aw 1qc 11a 2tr xr ps 1l8 rr 1a7
oblig o3 1cw ng 409 3cy ~ zl pz 13b hm 10n k c2 2k7 g0
postal o3 ed ~ 5t r4 190
unfair o3 5rq 5rj 899 6dw ~ 19g 2wf v0 2ap zg
ankl n3 ~ 1r5 1yo v4 16p 1ar 29c ud 2rs mz
grandfath n3 ejs ~ dt 2i4 du of 2p0 h9 n1 2v2 ma
damascu n3 ~ 13k 2ok 1q4 22a 1ja wg yd p2 1mt
pocket n3 2bz 3jz 8ri ~ 2iu 1xi to
crystal n3 cpy 1kl ~ 20f 1a2 1hb 2pt 2vk
demograph n3 ~ 1oe 22r sj 14k 24l
hardwar n3 2cn 634 ~ ui jp se 2d0 24o 1o6 60 1z3 1nt
michel n3 ~ 2ub 19b 2dn 2g1 2s6 e8 229 2d9 8a
aviv n3 ~ 253 134 2ok 22a 8y 6v ol
ghana n3 97o ~ 2l6 17v 2sy e0 1eb 209 2m9 2li 2hi
reactor n3 ~ at 2vz 211 s9 20f 10q o5 2wd 287
scope n3 14k 1zr 3a5 kt gb 536 ~ pl 1c3 1bm 2bp 2bb xk uh ok 2bm
somehow o3 ~ ra m4 13i e7 cx sd 79 y8 29d
welsh n3 1bi ~ 1ph fg 105 1ex qr ce h7
motiv o3 30m 8z 28x 71o 1ry 49p oh ~ 4h 25y pb 1ru rw 1b4 ig zl 1m2
flash o3 bsj 2hh 83s 53c 9ui 39q 35h yc ~ ir 1sb 2wl 1ej 21l 29l 2dr gf 170
proce o3 ef cs 23q 2gc 507 rf kz ax 91f b0 1pi ~ hx 1hz ie 6p 1mq 13b 66 tt g0
merchant n3 ~ 5k 2wn 1dt 27p 1ml 1he rr x0 ko
tens n3 aag 2hy 5gc 2jo 1lq djo 1mi ~ 2qu 1x2 2r6 1vi 27x h2 1lm 2ur 1tg
prestigi o3 7j4 196 24k 4ye 1m6 ~ lp 11w x6 4r gg 1gu
automobil n3 1d8 3iv cj 18o ~ 1gx wk 1di 1l8 4p 1cs 2ju 1yp 14p
oliv n3 21q ~ 1w2 1e4 1yr 2ti 143 nl 2dg 24w zc
ralph n3 ~ 2ao 24f 1z0 ex ic 1mo 1w2 20e qa
millennium n3
inaugur o3 tn v zw 4ua 6r q5 6q 508 x5 ~ 10f gi gm v2 23x fq 22x h5 18h
juror n3 cp7 ~ 19r 1fe 1nw 2a0 yr j9 s1 xd 25f
hopefulli o3 hi ~ 1yh vi 111 m4 1zk 236 4s cx 1qi
lloyd n3 ~ 117 1z0 1xj iq 1oq 1e4 w8 m1 21n
humor n3 60y 23i 2mz 99c 1i7 3g8 4v7 8f5 d2a 1fz 1i6 2g2 rx 2r5 6vb 1a0 ~ 13p 2ev rw cb 1h7 ev 14 2c5 1ny
jurisdic n3 8c ta ~ 4c ci 1w8 a8 5p 1ii mq sb hm
quarterli o3 c3 ~ 4z te pq jj 1dn y 2y ri 48
prosper n3 6zr 5lv 2b8 1zy x9 y9 lg ~ 18j 5e 236 1p7 ym 1p3 uj 1hp 28l
diplomaci n3 cex 1as 10o dll oi 85 ~ 1pk bj ha 29i 2l3 es k1 2aa
cypriot n3 1rw ~ wv 1zg 24e wd 2kj 1hj zh 2l5
dust n3 1a6 2v0 5om 4fq 5nk 4y3 9qk 3oz 2x4 88d 40n ~ 1yi 1dr 2id zz 17r 2er 203 9e 12a
istanbul n3 6z2 ~ 253 2xh 1o2 2wo 2ok 22a wv n0 r6
denounc o3 we ~ 1v8 v7 1rl 1ym ig 13l y7 1du 3o
ounc n3 ~ xr 81 2x5 1qc mg fp 2rx
atp n3 ~ 15a lb 2d5 2h0 188 2ft 6c 29f
pedro n3 ~ 2mw 23c 18r 1mw 1lb 1j7 uk 1g0 di
brave o3 cd7 363 36j 2km 4qb 9u4 dyc 50z 5mz dcl 1iu c4i 36o wb ~ 2cs 29x 1os 1kv 178 2nk 2tq e2 2cb
capita n3 ~ kz 24z bo 21j 1of e4 y 1kx
lightn n3 2xo ~ 1l2 1f5 104 1jz
compli o3 15v 37y bph 66 6uq ~ 1bb 1z6 k1 2x6 1g8 4a jt hy 24m
mar n3 6l 9cr 7x5 ~ 1py zz 20v 22c 1pm 1ik v7 29p 1qg
overwhelm o3 8l3 4o3 269 adi 8hq 4f9 6jy ty 1tg 9xp 403 ~ iv 2vj bu tx 1jo 2a7 b4 23l 1t8
cloud n3 8n8 4ik 9oj 4vx djh azq 9fv ~ 2y7 28u 17r 2qa 1yi 1b1 16s 1rv 1dr
extradi n3 607 2i7 ~ 2le 259 is 10c 1w0 1ri 4c h6 2gc
chocol n3 5d8 5fh 1qo 21v cf ~ 2ia 2rx 2t1 22g 1mp
thaksin n3 ~ 1wr 1id 2mb 280 2cz 17d 7b cr
nonprofit n3 fx ~ th 20y dv ie 13j b2 2x1 eq be
ferguson n3 ~ 1xb 1hr 1uk 2ic 272 11v 1wf 2q8 2vn
sacramento n3 ~ 2hv 1qj 1ti 1eo 19t 12t 20u 1ce je
dominican n3 ~ 204 2j9 1q9 29n 20h 1wz 162 14v i4
pose o3 4bu 52s 1i2 so fb 7in jl 7e 5o9 1jq ~ 17m mo qh 2qu 1zi ni l9 t4 2br
conver n3 d7s 1xp 1nu 1ui ~ 10y
spectacular o3 1q7 28x 1sc il 17s 69w ctl n4 ~ 1cg 2rp 1pr 2lb 2uw 1db 1e3 qt 2a7
kazakhstan n3 79w bxt ~ 2uv 2jx 1a4 91 283 1oo 2ow if 2j
spell n3 4ms ip fq i1 1y ~ rt 1yq 11j 2ux 6s 1b3 l7 45
quarterfin n3 c5 ~ 2ft 6c 2d5 1qm lo lb 1qe 1y6 ab
rider n3 116 1pf ~ 11q 21i 22u 2lw 2fs cm 1hl lo 2ee
flame n3 4ak 203 ao 69q 5h6 bsj 2a9 130 5i4 ~ 1yi 29t 1rv 2yf 2v0 2ra
alfr n3 ~ 2sg 1et 1xj m1 1es iq 24h zc 1yr
cameron n3 ~ 1bg 215 1oq ic 1o7 1nr 1zl 117 1e2
jefferson n3 ~ 2g3 213 yp 1e2 2t6 1mk 1y1 1o7 12r
downturn n3 w3 ~ 2qw 1jg 2wc 9b 13q 2jp ri 5e c6
bailout n3 ~ 2os s2 1uc 14d 13h no 1jd ny 8p
worn o3 1cp bn7 cdm ~ 2gb 1fu 2a1 12 2h4 2pj 19b 2gi dz
herald o3 a0 48 ~ 1tm hf 2r7 1vp 29 yh p tl 12v
ottawa n3 ~ 1bu 2dh 1zv 2ce 1sx 18w 1gf 22e 2yp
dirti o3 4ne bf 5rq 384 3g1 bz0 b5r agg 6nx 50c bz8 1xk ~ 1ro 1a6 k6 2op
raymond n3 ~ j8 qa 2qt 1ty ic 2f9 iq 24f 1vb
guidanc n3 23m 161 1pv hv t0 443 ~ 22t 1nm gh 13e 1xn 1b4 1mg 2fd 17b
hagu n3 ~ 1tm r5 yr 1w0 22y 2ng h6 2yk 16t
katrina n3 ~ 1f5 2pk 2nj 104 19c 1v0 1t1 1ln 1sq
keen o3 2io 4p 7o atq 7ig 1e6 2hu ~ k ug cb 2ni 1ru py hi 28x 1su
harrison n3 ~ nc k1 yp 1ya 1w2 2g3 29s ic 1n6
interst o3 112 ~ ql cv 232 1l1 1no
warfar n3 de iw qb 1dw 2n ~ 148 2gg 7f fz h4 3q hj 1j4 gx
phrase n3 8lq 2c4 rt ~ ip 11j 2tr 22l k7 6s 2qi 2ev 2of
hub n3 6u ~ si 2bc 1no ql j7 28r 1l1 9o 2nl
lankan n3 ~ yv 1am 1rb 186 1e1 h0 1if 2su 25w
noon n3 dc 8qy 3cu ~ 2a6 gl u6 yx 32 2ab 5z 57 10k
andr n3 ~ 23c 2mw 18r sf 1mw 1lb 2m7 1pu 278
martial o3 3q
aaron n3 ~ 22w 2cb 1vk 1rz 2c0 2d4 2tn 1nr 2oa
reliabl o3 57e 2w8 m4 t3 d5r 4p 10x cho ~ 2qn 2cq 2b2 2ro 1p5 pm u9 me 1gh
richmond n3 ~ 167 x3 2hv 1t7 1uo 2jy 1yw 12r 22i
legendari o3 bco 4v 2bs ~ 1m9 w7 1u4 2gt 7o 1zs 1g7 2xa 1cv
wolf n3 5e1 4vy 6gh ~ 1kg 2j5 1z8 2o4 2ks
burst o3 mz 1gb 2fe 24s 19w ao 8pb cof 17i 5mk ~ 2xo 2yy 1v1 2lr 1yi 1ej 2wp 2hd 130
su n3 ~ 1ka t6 v0 2a0 mh 1tx s1 ot 1tf
miguel n3 ~ 18r 23c 1lb 1mw 2mw 2yc 2ax 278 2bw
celtic o3 6fg ~ 25u x1 2te 1gr lj 1ta 2nk 2hf 24v
girlfriend n3 ma yk 3y3 5q ~ fa qw n1 h9 12y 2w5 r1 w2 15
mart n3 4i 426 ~ 1dt w6 2rv bi 1hd 2wi 1bx 1he
conced o3 2vv 1c8 14e g0 87z 3wx aw6 ~ 18q 1on 18 l0 1hm ud 1ck 1bp 2ke
whenev n3 ~ vi sc y8 1ei m4 1cx 25b uy 25n
till n3 ed5 ~ 4f ly 6q 1u fm 1a 8d 10k 29
clan n3 7n6 2hj ~ 2h8 2n 10j 1uq 1z2
taxpay n3 ~ f4 yo 6p ie 1ez 25z e5 1jr 3a
sorri o3 k6 ble 5q1 50o e87 6uu 7h2 36t 2k4 ~ 23l ym 276 1f2 2af kl 1qi 1ls 35
wrap o3 r0 1op ay7 1zj 6sl ~ 2e0 1vq 2bz hh 16w 2wm 2qp s4 27f
stronghold n3 ~ 1qa ky qs bl 1xo 1we 75 am 1uy
nurs n3 dos 8or 6l9 1f0 5q ge ~ yw 2wk g9 fr 1bl 2jt 7v 3e bt
banker n3 51 8q ~ 26g gd dj hv 1ml 2wn ko up 1l6
excess o3 12z 956 30j 292 42a 3kl 9bb bfb aev 7mg 54c 6x ~ sm xf ez 1bm mo go tx 2sh 2v6
accomplish o3 1hp 20m 692 1m2 de qm dj 3px 1z6 gb 25k pm ka 236 ~ lg 1cg ga 2xz al 1rn xl 27t 1mf
brad n3 ~ 1vk 1h9 14r 202 29v 1m5 2w4 1rz 11r
fever n3 2fm ~ 2m8 1e0 27i q2 1xa 1lo 1fk 2hr 1c6
remaind n3 1bn 37 1ir jm 4p4 9d6 l8 ~ t8 19e 1md b0 4o 34 12s 14g jz
venezuelan n3 1kj ~ 2dj 14v 1q9 1pt 28o 1el 2w6 1zo 1fy
eta n3 ~ ry 27j 1xo
characterist n3 268 s7 4q9 2wz sg 7av 1eg ~ u9 v5 1jw 27a h1 aw 1ki x7 1jn
lin n3 ~ 1ao 1lt b9 2fy 23n 2az my 2ih
databas n3 96 ~ jg 1cz ns ui 16o t6 1nt jp q4
columbu n3 ~ 1sx 2hv 167 1eo 1ce 1ti 12t 18w 1uo
domain n3 55 dd 3a5 5do ~ 1lz 1cz 2ct
spare o3 23d 307 12z yo 292 1gt 5e exk ~ 8z cp mo 26l hh 14s cs wt hw
willing n3 k ~ 1ru 2ni 15r zl 27b 1c8 1mq sv s6
endang o3 14f 52s 6xy 6v4 85g 114 29b ~ 2br l2 2l2 26v 2am ub tc 1a5 ap
incent n3 2l8 5im 2xn 1lj ~ 2kl 11l e5 2wi yu ny 18t m0 xf
watchdog n3 35k ~ dr 9d 1l6 1st 2pz
chronicl o3 up 6h bg ~ 1tm 2z5 2r7 1nj 2l7 yh 1n1 tl bv
seng n3 ~ 1yb 1dp 1vh d8 fs 234
diesel n3 ~ 14p s9 1w4 5r 2od 18y 2xt 4n cj
mate n3 r1 c5 yz 1cn 11m 5wg 2lw ~ p5 2j6 1et
queensland n3 ~ 1bi 22i pr d9 22e 19k ce 1ap 1ul
glenn n3 ~ 29a 2h6 1nr 2w4 1qy 21n 1o7 117 2wa
voivodeship n3
edit o3 hr 7gv yh 2t0 fy ~ 2qi ci 2wr 1n1 bv 1b6 48 1a5 12u
overhaul o3 ge vb 25o o9 pf 6ll 485 2al 5t ~ q8 y4 2dx 2pp 8p ov 2z3 14d ho
predominantli o3 9le ~ xa pa ap nt 1h1 9a pt sj 1tj
impres n3 gy 26p pm kl nk 28x cc8 2of 15k 103 5s ~ rw 1ck 261 i2 1dp 1d2 j6 22r iy
indianapoli n3 ~ 2d1 1eo 1sx 167 1p6 1uo 1qj 12t 2kg
phenomenon n3 7we ~ 1oe v8 n2 1fo 27a x7 pm su i2
supervi n3 hv 370 50v ~ 2fl 2jb 1st 1l6 23q ou up 1bb 7t
tyson n3 ~ 1dh 11u h4
instruc n3 us 161 dv 41b t0 1mg 3al ~ ix g7 17b 2z9 a3 2nn s0 1nm 1qd
cope o3 3nh 9g 8rf hv ~ 2wr 25c 269 ep 1t6 2un yj 1dw 17f
frequenc n3 1hk cl 2ln ~ 1ns 2hb 1za o0 1tg 2vx 25a
neil n3 ~ 2oa 2cd 22w 2ac 1h9 gv 1gc j8 1m5
expel o3 2jf 63p 4k1 280 16y ~ 1bq 26l 28h 177 1ff 17j is 1k6 299
quest n3 1z8 2u0 ti qi ~ 1i0 1i9 1ye 2vl 1iu 1ru hi 1dw 2uq
sacr o3 7lm 1nk 424 1ef on 247 ~ 18p 1d7 2w7 ur pt 2e3 2s1 2gp 1h0
decis o3 we 1hy hx 1yh al aok ~ e9 107 l0 6c 1tu 6z 1yv 12j 1q7
doug n3 ~ 1nx vn 1zn 2oa 289 136 11r 1k2 22s
ariel n3 ~ 1c7 2oy 1ib 2u8 2oi 20g 2du 2m4 1i1
aziz n3 ~ 218 1sw 1n3 2iz 2tg 1m4 151 181 2di
fake o3 f0l 82h 7f2 1s6 cfp a3n 1fg 9co 5sj 8qv ecg 7st 6qh ~ 2b6 11e 28n 21t sx
symphoni n3 20p 5ld 9y7 am2 ~ 1h2 1k8 1oa qy 2cp 8x 1mr 1ql
pioneer o3 356 ~ 8f 2wv lg 2uu 14p 1eh q9 240 14q
sue o3 de 1c1 ~ 2zs 1ka t6
magnitud n3 en8 ~ 1ln 1sq o0 150 1tg 2rr
lobbi n3 lk 4pu jc ~ 8t 1s1 27t 16c vl 242 1e7 es 1fe
runwai n3 1l1 kv ~ dd j7 qk
chemistri n3 17l 876 2r5 ~ 15x mr 2p8 14p h8 205 5e yw px
thirti o3 ~ 26y 2vf 2im nf xw ib g2 b3 9j
cruz n3 ~ 1e9 23c 1g0 2m7 29n 2yc 2bw 2v5 di
fisher n3 14z ~ 1vx 2hg 26o 1w2 1mo nc 1y1 1o7 qu
broker n3 12c 35l oi ~ 306 1ml 1hg 2e4 gd 2dt ko 27p 4a
consortium n3 1n7 ~ 1co 295 ie ko 2f fj 2g 20m 1mh
chan n3 ~ my 30f b9 1ao fs fu 137 2ih 1lt
scholarship n3 xi lp dv 17b 11w 2ad ~ 18t 1rf b1 1gu 4r 1pa 196 1mg gg
adequ o3 1gh cp 1k4 5z2 2cv ~ 2fn gh 1ve u7 zo tx 1zz 1qd pb
montenegro n3 ~ 1af 1in 2l5 1hc 2qx 2vb if 1yu 283
standoff n3 ~ 2qu 1lq 146 oi 85 251 2xr qb 2rj
circul n3 4je d4e 5om c3u 1u7 b48 wl ~ 29 17g hf pk 29m 2t4 ax fy r4
wal n3 ~ 2zw 1dt w6 2rv
han n3 2g6 ~ e8 2fy 2az 23n 1lt 22p 30f 24w 2g8
copenhagen n3 ~ 20z 1xl 1ba 22y 2wo 2bf 1q2 2y8
armor o3 mf 7f aml se ~ 1ng 20d wk 2de 257 1cs 212 20j 1lx
sullivan n3 ~ 1n6 yp 2ks k1 1o7 1ai 1sm nc 1mo
adop n3 10n 15v sh 37h 2gc ~ 110 1d5 y4 1rd 2uk q8 5u 1z6 5c
identif n3 o6 iy 56 ys 1o8 ~ 2uk 1ju zq 190 96 11e 1ve 2pf jg
decre n3 v3 9wl 3qg 4bs a3 lu rs 4vh 5kt ~ tz ax od sh 1q8 5p 15v 18t 1f8
syndrom n3 2fm ~ q2 1lo 2m8 2am 30a 1c6 23z wu 1fk
butter n3 54a cf ~ 2ia 2rx 2yl 2t1 2vq 1mp 2hp 1q3 22g
sung n3 hc ~ 2re 137 210 my m8
honorari o3 196 ~ 9s 2n2 yw lp e3 rs 2xs x6
mirror n3 21d ~ 11h 2dp 126 2f1 ir 1rv 16e 103 1hb
ethiopian n3 ey 2f3 ~ 2r8 2gn yg 2su 2zi wv 2v1 1a8 1yl
criterion n3 o0 ou cgb ~ s0 2fd 25l 15r 1nt 2bp lu 11c 1ia
kuala n3 ~ 1xf 258 re zf 28f 200 1yj 16a 1rp
brook n3 1kg 1s8 2ja ~ 1mo 1dh 1nr 1y1 1vb nc 2h6 1ai 1vr
arroyo n3 ~ 1pt 1wr 157 28f
cow n3 aum 2da 8gl ~ 24c 2hk 1hl 1a5 252 1wn 296 1ik 1dl
roma n3 80s 1dd ~ 1g3 1vw jf 63 l6
finger n3 15c kl 4yx 1ny ~ 16p hh 2u2 170 29c 1r5 264 mf 1yo
seemingli o3 119 7pu ra ~ 1pe 1k4 1va d0 2xl 29d 1fq xl id
ceil n3 1se 23e 20a ~ kx vl 16e lw 11h 113 pp 1ip 2tf
radiat n3 7f4 e9k 23j dx 4nf ~ 27s o0 1xu pm 2g4
montana n3 ~ 19t 1xm 1wl 20u 9o 2o1 2wb 168 1sd
henc o3 182 vj ~ 2x2 1zi ip ij 11j x7 1md id 1vc
hull n3
troi n3 6k8
duncan n3 ~ 2hg 1vx 215 2h6 1gc 2oa 1nr 1y1 2ks
soar o3 33 8up 1ip aq 244 apl ~ 2gx 227 1le bw 2wc aa 27d 2b1 oe
trainer n3 gx ~ dh 2do xi 15i
soundtrack n3 2hc ~ d3 hc 8x 2ev sg 22j 8i 6y f7
dictat n3 57v d6f 42v 3d5 1g8 a3 5kt 1x6 lu 15r ~ 10u 2h7 wp 1vc 280 1c 1id 181 u5
adjust o3 38j io 3rh 1lu vb 5w4 2wr 4lp 7fp 1yq 2t0 ~ 45 b9 1nu 24z xf 12f 1ru 18j 28y
weaken o3 sz 36x 4wa 4ys 14h 8u0 xf 1en 3rh dj1 8l9 2t0 522 78l 33d 1ne 1nu ~ 1t9 13q 114 2qw 1t6 cd 18j 1c6 1sg
foul o3 e5m 5rq 8oc bz0 95 50c 24m 7ir ~ m3 1pw ih dy 1po ud 1xd 2b5 10y
dual o3 pw 1gl c3x ~ 2ca ou
stockholm n3 ~ 31z 2wo 2y8 20z 13m 1ge 1ba 1o2 253
character o3 s7 67m 2n2 7bw 1y9 103 5kc ~ k7 ck 2o3 1n8 1oy 1wb ml 9z h1
ballet n3 8gf 8x ~ 1h2 176 16x 20p 19a il 31f 14q dl
firmli o3 ko db 44 b2e ~ 1g2 10h 13t 2es 9c 27q r9 264 20l
mathemat n3 3i4 7nt mr 13g ~ 15x 31l 205 ad 231 1oh h8 5e 2p8
interpret n3 tg 4km 7g9 2sv lq hp 1lc 1pc wr 5f 2qi 11g 51t y0 96 ~ 2bp 2bb 2kb 1y9 aw 180 pb 26p 1gz
oak n3 1dz 1bh ~ qp 2lj 13x
machineri n3 18o 2hm ~ 1di 1bf se a2 qd 18y 4p 2d0 2xt
roberto n3 ~ 23c 1lb 278 2m7 18r 2hw 2mw 1mw 1j7
brilliant o3 21l a3o 9dx 1b2 658 28x ow 59y 8dr 4uc 5w1 ~ 2yt 2rp 1db 1pr 243 1cg 256 2yd 5g
leed n3 ~ 1hr 2q8 1uk 2jy 1xb
syndic n3 44z ~ 1l0 7z 73 a1 1l7 11n 2y 11z 1od
thought o3 d7i 41y 21d ~ kl 1y3 xc 2w8 1br 2oh ow 4h 2g4
lisa n3 ~ 2s6 297 8a 2ub 2dn 2ea 2a3 p3 1vr
cement n3 1sh ~ 15g 1vq 2og 335 1i7 a2 2hx j3 2d7
undermin o3 dj1 522 32v ~ 114 1t9 30l 2ro 1ts 2am 1to es 2br
baptist n3 9mi v7 ~ ba uu rv 2n0 2e3 2nd b2 1f1 233
basin n3 5zo ~ dm p7 1ch 1ji 2m0 tb 9e 55 1s8
warsaw n3 ~ 1ba xm 20z 1d9 r6 1xl qz 17z 201
paramilitari n3 7f 147 ~ mf 1uy 77 ky ek 2fb 2t 1xo ry
theft n3 530 3om ~ 1fg ht ue r5 2ph tm 2bq 2a5 13d
hitler n3 ~ 1yd qz
compil n3 6ov 1sp 1ql y5 s5 ~ d3 32s hc f7 22j 8i 7r 2ui sg
cave n3 5fl ~ 282 w5 15e 18p 1d7 10s 1rj 2vm
lithuania n3 50t ~ xm 283 1xg 2vb 1oo 2ow 1wq 17z 14u
toy n3 602 64 ~ 11k j0 1zj 2r2 1he 22j w6 zp 12
bennett n3 ~ 1vg 2ic 21n nc 1dh 2h6 1e2 1n6 1et
pragu n3 ~ 33g 20z 1ba r6 17z 31z 2bf 2wo 201
lesser o3 ~ 1a3 7o
uss n3 ~ 1r3 2wd 1rg rr
descent n3 5qh 3tn 7aq 755 jd
cleric n3 43m 3mq adr ~ 2to 1ct ju 1tj nt 66 2v2 2v1 ry
kyi n3 ~ 2vs 1cq
roadsid n3 ~ ol 24s 1a1 vb s4 1qa un p2 19w
kofi n3 ~ 1qw 1n0 1m3 az zn 1fl
bulgarian n3 283 6a 7la ~ 2or 2aw 2kp 1d9 wv 1pj 2qk a9 1zg
distant o3 dwo 17p 87 1s0 ~ 2k3 8h 2ci
roh n3
les n3 ~ 2gr
mini n3
cubic o3 7cp ~ 13a 2x5 1aw 1qc p4 2tr bo 1ob
nashvil n3 ~ 167 18w 1eo 1ce 1sd 1sx 12t 2kg 2yp
pit n3 9jg am8 2pb 1ij 5fl c5 74j 7x5 15e ~ 19f 2mq
levi o3 2c0 ak 1g8 m0 ~ 19b
grei o3 1b2 1x8 ~ 16s o2 bf ke lf 2nf 1h8 e2 6g
blake n3 ~ 21e m1 2g9 1vy 11v 1vk 117 1y1 ic
trio n3 2pa 1kr 1h 1zw djn ~ gr 1oa 2bj 1s3 d3 16m 1ws 2o0 2cn
confus o3 bdd d3s cbr asl 355 ew5 8w dus 2x4 3ec 470 1t8 2w9 4vx 1pw 5o9 ~ 2am 2vj 2ju 2hy 2af 1j6 1rc 1ms 1e3
epidem n3 5fq 1xa 4pq ~ q2 1e0 1tt hu 2hr 1fk 2m8 wl 2a2
sergei n3 ~ 1yg 2t5 2ib 193 1i5 a9 r6
autumn n3 bw 45 ~ uc g3 vy 2zz 6q 8a 15t y b8
mumbai n3 3ve ~ 1yj 32c ae ol bd
reward n3 12j 196 1lj 91f 462 58h 237 ~ 30m 28x 2wi tt e5 1q1 6p 11l 31s
swift o3 w1 1hq 4s0 ~ 1cu le ng 1ry
shake o3 b1t n6 b6v 4u8 dz6 3ll 5p4 et5 bt2 ~ hh i1 2q0 in 2wl 1r5 xr 1p0 32h
duo n3 r1 6py 1cn ~ 348 gr 16m hc d3 1cj 8x 176 2o0
certifi o3 az7 3qw 27b iy 1x9 1qm 1f6
yahoo n3 ~ 25e 13u ja q4 ns 2iy 1cz 2mg hz
yale n3 ~ 1pa 4r 2my 1rf px b1 2ck 285 24d
contrari o3 4pn 1wg d7m 2ey ~ 26p 13t 14l 16v 1fo i2 1pc 1yx 2of
greenspan n3 ~ 11t 19n 1n4 1ns 2ss vu
liberia n3 5lg ~ 1uz 2l6 1dc 2hi 274 1yl 2ag 1wz 23k
gmina n3
wet o3 8ub 6w1 5b4 6ep 6nx 5f3 42b 6lw e89 7uk 45k ~ 1og 17r 1sk 2ff 10p 1tj 2id 1dr wb
hike n3 11x 9lu ez 1q6 m0 aq ~ nw dg 227 cl vu xf 28u oe 237
albright n3 ~ 1fl 1n0 1qw 9n 2bi 67 1nz 1an az
genr n3 ew j6 1d2 n5 15j ~ 1ys ya 1nc 2sj 8x 1na 6y ks 23i
drill n3 1j4 pv ~ 2rz 2qd 19f 6w 29j 1ij 1xd 287 2dv
wise o3 b7e 1w8 4v 1z5 6uf 26m ~ 4p 2w8 ym 42 ow cx eb 5s 11p
hebron n3 ~ 134 a5 np 8y 6v 271 1k6 28d tp
strategist n3 yj ~ jw 1n2 lc 1n4 1ml 2ha 1pn 1lr 2sn
maliki n3 ~ 2bx 1i1 2to 2oy 1ct 181 2u8 1tj 1c7
steep o3 7ak 474 ri epn bw mi 33 3lv 2gx 76v cye ~ 227 1vt 1jk 1ll 34q 1b1 2tq 2ff aq
sacrific o3 anj 9y ~ ur yo
coat n3 3qc r0 2a1 co1 17g dpn ~ 1zj 2pj 2h4 1vq 1k1 1c1 dz 2og 19b
bayern n3 ~ 2bf 1u9 1xb 1g3 1uk lo 1u6 1hr 1nq
lyon n3 ~ 1u9 2ic 21n 1hr 1ya 1au 33o 1dk 11v
dakota n3 863 ~ 1wl 2wb 32l 1or 1xm 12r 222 zu 9o
detect n3 4jg 7hz 10s 56 1zh 1qg k2 65 38k ~ 19u fc ys 2t 1fk 2kh 32k 12c 296
disord n3 84n 164 349 asl ~ 1lo q2 325 1tl 1j5 2fm 23z 1j3 1ix
innov n3 6dq 1ed 20i o6 th q9 13j x5 4x6 12i 79p o9 31g ~ fv 8f 2qm 24b 2ps 2u1 256 14a 2cq
rid o3 94 ~ 121 27y hw 6k d2 cs 2g7 3j mb
outer o3 ~ 288 17g 16h zz 16d 16s 2tf
tag o3 230 1ik 1jx h5 bfr 37e 1p2 kv ~ 323 11e 2eb 2gs 1im 17e
merkel n3 ~ 2t8 2by 1y8 1x7 1fb 18n 2mb 1ib 2oy
widow n3 5q 7eh ~ fa n1 qw h9 dt du nq 2p0 of
unsuccess o3 8qb po 107 6ft 4k5 ~ lg hy 1lk oc 8t es qi
rabin n3 ~ 2oi 1ib 2u8 1c7 yd 2du 2oy 239 8y
pharmaceut o3 18i bf6 5p5 ~ 17l 1di 2f 1mj j0 1fi a2 1vq 22o
guitarist n3 1ws 2bj ~ 16m gr 2o0 2aq d3 348 1ql 34h 2k8
pet n3 1a5 1ew 2f2 7ia 3ow ~ 1ql 2mo 2cx 293 1ik ux ci 2wu 223
loud o3 7xt 80 el3 2hh ejo 2xo 9ui 762 3hg 4z5 2o0 6r5 ~ sw ua xd 1qb 2vx 2zr xj 2eh y0
voluntari o3 4dq 26d ~ 263 322 2dd 11l s0 xi
costli o3 go 1ih arn ~ 2am kw ni ty 2cq va 1i3 x9 s0
guardian n3 9a2 ~ hf fy 1vp
brokerag n3 31p 5k ~ 44 1ml ko 2sn gu 1pn 1hg 51 jw
nascar n3 ~ 2gf cm 11q 30z 2h0
highlight o3 mv x7 3fn ~ 5w 1fj mj py 189 21d 8s jl 1mv
renown o3 23x 1m9 w7 am7 4v 1g7 mj ~ 17s 24k 2zp 31g 1pc 12m 1ql 27r 2n9
poem n3 ~ 293 12u 2cx bv hr 1n1 2qi 2ev k7
bottl n3 w6 ~ 1g 21v 22h 1a7 2bz 15e 1hb 1fw 1vq
baron n3 f3 18x 7go 37x bef 54o ~ 2gw zc m1 2o8 1es 1et 1p9 2sg
quietli o3 1vi 93s ~ 14w 85 nx 1xq 2pv 2s3 eh 4s 2eh
leonard n3 ~ 22w 21e 2zd 2f0 2w4 1qy 22s ic j8
schwarzenegg n3 ~ 1kt 13v 2m1 9n 15w gk 1px 1s4 g4
lumpur n3 ~ 32c 1xf 258 re zf 28f 200 34d 1yj
simultan o3 5p9 96g ~ pm zv id gp 1gl ef vj 1hk 1rh
depot n3 bc 26c w6 2bc 4lh ~ 1fa v9 1v9 10q
contractor n3 51o jq ~ p8 ko bt 14p 9d 2f 147 hv z8
bolivia n3 6cb ~ 2p9 1kj 20h 1fy 1rr r7 i4 13n 2l6
heavyweight n3 3sp yn 91y 5go ~ 11u lo h4 2eb f7
roug n3
devil n3 6lf 3j6 bfr 7un ~ je 1l2 2se cu 2zu x1 1os f3 lj
bold o3 cd7 b1d 2yd dn 9u4 5mz 5nz ~ 2ps 337 13o 1s1
bahrain n3 apf ~ 2j3 1m7 2tt 1g4 ws 2lz 2kn 2li 2h9
hop o3 97i 4uk ~ 1cj 2b7 n6 8x 176 22n 1oa 2gf gr
emphas o3 53x 2mx 1ix 5je 54z b2x ~ mj 1c8 189 1d4 15i 35n tj pg 2jm
greenhous n3 ~ 23j 21o 1sk 28w xf 2ch 1yn 120 a2
artifici o3 eaa 5hj ~ n2
underwai o3 ~ ze 1ee 2xp 6q ld 1hz hj 2gc 1ks
lama n3 ~ 28v 2vt 299
lone o3 tu av9 685 1j d1 2i5 ~ 2k4 3k ym 2yd 2ju 2op 7c n dy
justin n3 ~ 29v 2w4 2c0 2zm m1 2ac 1rz 309 2cd
montgomeri n3 ~ y8 ke 2zo 2g3 1n6 1bh 1o7 yp nc
mild o3 4zu 9b1 1ne 273 1pd 6vb ~ 1c6 1n8 2fm 1og 1sk 2tw 1tg 10p 1e6
hectar n3 ~ 24j 2l4 13x 12o 1aw o5 1dz
fragil o3 cex 29b 1en 3te 8ev 2tw aek 27f ~ 18j 1to 1p7 133 9b 33d 164 1x2 2ds
suu n3 ~ 33u 2vs 1cq
pronounc o3 8lq v3 j9 7jc 5 rf h5 ~ 2yv rt
courag n3 2yd 2km dyc 5mz 1iu c4i 7fd ~ 15r 1nk u9 2oh 2j8 7f 245 1ru 1m2
monica n3 ~ 2a3 33b 1o9 2x 1e9 yp
oxygen n3 i0 ~ 2vk 21o 2qc 9e t9 32k 20f s9
steadili o3 1wk ~ 1wy 1q7 aq 26r 1xq 254 13q 1sg ri
mortar n3 ~ 1y2 1k9 20j ao 139 2sp ol 1ng 33v
warrior n3 22n 2n ~ x1 f3 2dc 2te 1u4 1l2 2hf 362 25u
arrai n3 1ho kt ~ 15j 2u1 pl v5 2s0 9a 1jw sg 356
oslo n3 ~ 32y 31z 4a 22y 22a 2xh
imprison o3 4vf 3z9 17j 9pf 2x 10y 26l ~ 19x 21c 1bq 29q kk 299 tm is 156
roosevelt n3 dk8 ~ 2g3 2bk 17q 2qg 213 e8 2z1 1e2 2iq
regret o3 kl 2k4 6nf 3pm 1c8 pz 302 ~ s6 23l 1wx 1r8 14e 1ck 18q 2bg 1xr
deck n3 8t5 3i8 vl 1kq ~ 20a 266 16e vh 2d6 15s jc 23b 2tf
succes n3 2qr 25k ~ 2nb lu 1lk 110
monasteri n3 ~ 1d7 2n0 ba 2cg 2s1 1xy 1fv 1pp 2wj
decreas o3 4wa bw 8u0 xf 6g7 32v ~ ez ri aq 1sg 21j c6 oe 13q cl
freshman n3 5is 90x 2rw ~ 2w2 1um 23a 17a 1rf b1 2my af z9
plaza n3 6u 2dw 5sq pd ~ 1bs 1bj ox 2pn dq au 1bz 23b 1br
oversight n3 8sm hv 50v 311 ~ up 2e8 1bb 1w8 2x1 2p1 9q 7k 2ko
throne n3 lu co5 ~ f3 1t0 1lp 2nb z4 13w 36v 1uf du
sworn o3 1jv ~ rs l1 1m1
hamid n3 ~ 2bx 1sw 31d 1n3 218 2ar 2tg 2et 151
orient o3 71 4w 22r 4k3 fb 2f2 xc ~ 2lh sj ee 16j 356 189 2j7 1j5 1tv
partisan n3 buy ~ 4h sn g4 16c cz 1s4 tc 8t
unaccept o3 1mf 8qf dbj bga cn3 ~ 10n 1zi de 2x8 24m 34l 1yx 2u7 ck
linda n3 ~ 33b 2a3 2d9 297 36k 2s6 2ea 2ub
rwandan n3 ey 274 ~ 2gn 1uz 106 ky 209 122 1zg 32a 2cm
sugges n3 46i nk 1ry ov 410 v8 5s ~ 2kb we qq 1cg 1nm ag ig pb kj
fare n3 5o 3tz ld 10z ~ 1p2 2w1 2wi pc 1so ql go n8 116
kurd n3 ~ 1ct 1vs 1tj m9 ff 1zg 28b nt 10l
apec n3 ~ 208 1cr lx 238 67 9b 1gm 2s 9s
scenario n3 ~ h2 1dm 1tu w3 vi ra 1d2 1fo 2r9
tail n3 bro cc 199 1ik ae2 266 vh 2qa 359 kv 1s2 ~ yq 2u2 16p 1dy 350
hugo n3 ~ 1pt 1zo 2q3 23c 1lb 30c 2s4 1kj 2mw
vermont n3 ~ 9o 15n 1wm 1wl 21y 1xm 12r 222 12p
borrow n3 1g5 15v 322 ~ 1ue 2c1 cl 13h s2 cb jz vu gu
admir n3 2rp 3gq 6tg 7j4 24 243 eh 12m ma 59z 5y6 62 1wx hq ~ 1w9 24i us 28x 1rl 1nc 1f2 1su u8
suspici o3 2mz 8i9 vz 2ql 3td ~ 2la 1u1 1zh 354 1ms ti 2va k2 190
robust o3 y9 cd 94r 587 ~ c6 1en 273 1wk 1kl 133 13q 11x 2qw
scrutini n3 2nr k2 aq9 ~ 370 we km xt 1tg 254 2e8 1l6 1g6
basqu n3 ~ 30d 27j 1zg 1vs ry
impoverish o3 bnk 6nv kh ~ 1i8 164 2a ap 2pk 28 yy w5 2y4
romnei n3 ~ 13v 2m1 1io gk 1et 1kt 1s4 g4 15w
mud n3 2ec 3g1 6xb 6nx 8l6 1xk ~ 2id 2v0 1v0 9e n6 2vy 2y7 20a 1dr
leon n3 ~ 2ag 34n 2l6 274 1uz 2hi 209 2av 1dc
photographi n3 29r ~ gg 1v4 14q 1a5 30v 3b 1ea 6y 1ww
unbeaten o3 576 ~ 1t4 6r 2fg ih 16b 2ef c5 6z
marijuana n3 7ss de1 ~ 2ms gt 1zx 1yi 1mj 2io sx 2bq 262
jeffrei n3 ~ 267 2u3 1e4 ex 35t 1x0 1z0 24w 28c
chuck o3 2mo 7t1 2ak ~ 2f8 10m 12n 15u 289 vn 20e w8 136
courtroom n3 4c jc ~ 2xy xd 19r 2gc h6 25f 1a0 s1 1w0
nobl o3 a34 26s 18x 6rm bef na ~ 2dc
complianc n3 bph 2yg 7fp k1 66j ~ s0 1z6 ou 311 2fl 2x6 2ts 263 1st
underli o3 131 26w 8x0 6by c9g ~ 1ki nj 21d 12f 26p 1df 1en 1bn 2bb
transform n3 1lz 1r6 5w4 1nu 3rh 2t0 2qi ~ 1ui 2fc kq js 1k7 2sx 1vc 9m 6j
pen n3 cpv hr
estonia n3 5ek ~ 33m 1xg 2vb 1oo 2l5 283 2ow 14u 1wq
banner n3 1gq 23r ~ 1ej 2i6 27b 2h4 6l en 1kg v7 2y9
corrupt o3 4dz 102 ah6 2z7 c8a 80t bz8 4eo 7b8 ~ 10u ue 4h 2uh
layer n3 1wv ew 1i2 6a2 1k7 ~ 17g 2er 27f kx 2xd 2wm 2id 2vk r0
poorli o3 1xz 1lo kh ~ 179 28q 2o3 z7 2ox 9a 2fn 16k t8
spill o3 bw 3ur ~ 19c 6w x2 2zb 28w sz 2tr 1v0
rafael n3 ~ 1lb 2bw 23c 18r 1mw 2hw 2v5 278 2zt
horn n3 79f ~ 2aq 1vu
tooth n3 2je 4yo cat ~ 16p 1wu 32h 2u2 1k1 37e 22b 170 2lc
amongst n3 ~ 5a 1g7 1x j4 1pc 13g i5 ml 2s0
upgrad o3 12i 5g 3np vb a3 14d 15i m0 aq ui ~ 1j0 2al o9 9r 1g9 18a 1wd 1z3 2ly
rehabilit n3 ary 1yn 1to 7s3 ~ 23m rj 217 gx 305 g9 ge xi 2mh
uruguai n3 7bu ~ 13n 2p9 1rr 35z r7 20h 29n 1fy 1kj
knick n3 ~ 2zu 25u x1 2te lj 1gr 362 2hf 2j8
backup n3 1tk 2o zx 3to 2oz ~ 1um xg ay af 2rw 23a
pot n3 4hn 1g 2q4 8x3 a0h bm qx 5mg 4hu 20r 5oi co5 52m 7e0 ~ 24c 35q 2vy zi 1q3 2vq 11u
bristol n3 ~ 2jy 338 1hr 2q8 2ck 2zo
accommod o3 32u 1lu 2wr 1eu 5j 67 6ia 2mt 1c1 3b4 ~ vh jc 1ps ox 11s 37a 9a 260 18a
policeman n3 65 ~ 2fb ek s4 2t 5i 1ua 9h 2oc kp
jobless o3 3qv ~ 1ay 1jr kz 32u 237 cl 45 vu ej
meal n3 ~ 2ul 38j 1p8 221 1tr 2t1 1q3 cf 1wn
heaven n3 8vu 6ei 9hq bf8 2cl 5do ~ 2pb ur 2e3 hq 362 25i 1ef 22n 1i0
subscrib n3 1b8 4uv x0 2c3 iu 5z4 hr ~ 1cz 1cb ja 192 q4 gh 1z7 2dl pn
nyt n3 ~ 2sc yh 2k0
edinburgh n3 ~ 22i bd 2h2 19k 285 2jy 2ck 338 na
blown o3 1b1 ~ 2lr 1p0 277 1f9 mz 1a1 19w sz 10r
koizumi n3 ~ 1fb 35a 2t8 1i5 281 7b 1y8 rk
survey n3 ~ x8 100 1av 125 1my 5w jg 1qg v8
dynam o3 oq ar0 2hm 587 ~ 1jw 380 356 2fc 1ui 60 c1 2sx 2cq
gregori n3 chw ~ 2pe j8 o3 nl 24h 1dk zc 2f9 q6
notori o3 4vs ~ 2uh 1m6 384 1ey 1uq ue 1bw 14x v0
rod n3 ~ vn 2tk 2xj 37v 1jz 211
lengthi o3 14g 1dy 3m 428 65l ~ 1an 1q5 xt 1lk mv 1ee 2am 1mv 1f8
dive n3 57o 2gx 1yy ~ 1le 227 28u dd
hamburg n3 252 5n7 5tv ~ 2bf 1ba 2kv 2wo 351 1au 2jy 20z b7
sauc n3 3vd ~ 326 2rx 24c 2ti 7g 1q3 2ia 2vq
burma n3 1cq ~ 219 1vv vg wc 2vs 157 zf 209
valencia n3 ~ 1u9 1au 2ez 1uk l4 352 2bw 1xb 1g3
luxembourg n3 ~ 1je 17y 16t 1dq 1xg 1q2 8l 1wq b7
bruin n3 ~ 362 38f 2zu 25u x1 24v 1ta 2j8 1l2
thereaft o3 ~ 2pv 4f 3i 1lk fm 10k nz b0 12s
prolifer n3 8f ~ at fz 2ts q3 25x z5 1eq
mercuri n3 75k ehk ~ 21o
bolton n3 ~ 1xb 1hr 338 2q8 1u6 1uk 2jy 2ez
sen n3 ~ 219
toxic o3 1lw 4dg ag7 ~ 2r5 1tw 17l 2br 28w 27s 2vk 21o 387
button n3 12b 2fw ~ 359 e1 32h 1vu 2xo 2h4
recruit n3 454 1pk 3mr xn 36y m0 ~ 1kn gx 26d 2qm 1rf 1wt ej l5 dh
perez n3 ~ 278 2hw 2m7 2j0 2ax 2v5 1lb 336 23c
ought n3 ~ m4 40 13i 6k 5s 8m mp 2g5 cx
mtv n3 ~ 1l0 1od qy a1 1l7 wh 2cj 73 11n
gallon n3 ~ 2tr 1w4 1qc 1aw mg 342 2x5 12a bo
collision n3 127 51u 95 ~ 130 qk 19w 2oc vk 1a1 26e 10i md
trick n3 14t b58 6aa 3g8 1wh cig 5vt 40l ~ 2pj 2oe x9 ih k5 fi l0 d2 2z7
alberto n3 ~ 1lb 23c 336 2mw 2bw 1mw 2ax 2hw 18r
mansion n3 lk 3g lh ~ 1bz 1f9 ox 1kw 2ri 10d 1do 9r 2vr
advocaci n3 2a8 62 ~ 2yn oq fx 5c 2h1 2x1 1dj b2 xs
veget n3 59p 5ox ~ 21q 1q3 13x 2l2 1oj 1wn 2pc 24c 1xk
congressman n3 dft y4 wr ~ g8 cz g4 kr 1s4 ot p5 zd 2ot
premiership n3 478 qy ~ lo 6b 1xb 2q8 9t 1ex 63 1uk 1hr
instant n3 2xo d5 vx 2d ~ ja q4 t0 15c
holland n3 16t ~ 1q2 19k ce 1je b7 8l td 13m qr
ankara n3 ~ n0 2y8 wv 2xb r6 1xl 1rw 1ja 1o2
illustr n3 gg ij 2k0 1nh 3yr c5z 14q 96 ~ xx 27b 29m fy 29r 30v 1v4 21d bv
tee n3 ~ 25v 1ij
tariff n3 1cw f4 ~ 1l8 2kl 11a 2s9 xf 23j 6t 1g8 1nv
catherin n3 ~ 1n9 297 128 2mk 2pe 2d9 24h nq n1
plagu o3 9av 8jj dht a7n 8tn 4f9 ~ 34a 164 1ik 1xa 2yh 2jp 29p ep 1ec
pickup n3 9ih 1cs ~ cj wk td dq 320 oh 29h 2on
sovereign o3 2ex j5 48t 3d5 sb ~ 284 sk
advisor n3 1n2 2aa ~ hu oj d4 e3 5y az lm 1x4 306
interfer n3 29i 2vx 7wb a01 3c9 ~ 32t 14f 33d 1pk 114 2am 1l6 2p2 zw
pump o3 ln 2df ~ 4n 1w4 s9 i0 12a 9e 30q wt 18y
freestyl n3 cm ~ 2pm ii 2nq 13a ll 1gh 2t7 lo 12a
strictli o3 2rb 5oj 2dd ~ 1bb 2i5 2m3 4a 2p2 lu 1l6 2k6 1nt
orbit n3 55 1zp 7qp 30i df 1gv kt gb 8o0 2xk 5do 1gn ~ zz 2yh 22c 26e i8 20v 1py nr 6i
lucr o3 pq ~ 9g 1ih jq oc ob 2a4 35j
cafe n3 1c9 ~ 1he 2dw 142 ox ka 1xx 2rj lk 19h
bhutto n3 ~ 1wr 2ym 2n5 ec 239
que n3
karadz n3 ~ 1kp 122 zh yd 2du 1tm 2ng 201 zr
harvest o3 2l4 1fs 6zh ~ 2jr 2pc 2bh c1 21q 11a 1tr 34c 1aw
gaug o3 154 3o4 ps o0 ou ~ 1dp 2od
outskirt n3 ~ 7q 29z tr 75 cw 1bs 1we 22 p2
bali n3 ~ ol 1a1 1xf 34d sy 2y8 1e1
tune n3 73 78 5kq 8x ~ hc 2ev 1cj 2fp 32s 210 2pa d3 1ws
robertson n3 ~ 1e4 215 2b0 nc 33o 32p 2h6 1vx 2ks
harper n3 99l ~ 1bg 1y1 2z0 2h6 1ya 2ic 18n 215 32p
mandatori o3 5js 263 aae s0 ~ 1ow 2dd 35i 1bm 2fd 1g8 1l6 2k6 vs
juic n3 b0v ~ 391 2ia 1mp 22g 2ti 326 21v 21q 1g
gunfir n3 6jj yc dy ~ 36n 1y2 19w 2zr ao 1lm 20j s4 1ua
manual n3 hh ~ 313
abdel n3 ~ 218 31d 2j2 1n3 1m4 2ne 2m4 2iz 2rk
coca n3 ~ 22h 1qo
nowher o3 ~ 4s 2nz jh e7 ra y8 xl 29d 5o
outlet n3 25d ~ w6 1c9 bc 1he 1dt hf 1cf 5k ka
rabbi n3 eca ~ 233 33t qn 1hn 24n 1ev
leather n3 4p7 ~ 12 1zj 2z4 1vq 350 19b 2pj 2r2 1fu
hybrid n3 ~ so 30q 5r 1jn 4n wk 18y 1b3 14p
sao n3 ~ 2th 1yt r7 73 1el 28f 2p9 29n i4
randi o3 ~ 1nx 1zn vn 2g9 29v 202 1gc 289 w8
perfectli o3 1yx 7c 1db 6m5 ~ 1ky 1lu 28q 11p xl pb 1c1 1cg 1k4
cigarett n3 54a 1yi ~ 1mj 1zx 21v 37t 1xi gt 22h j0
mason n3 b7x ~ 1mo 1y1 26o 31o 2um ic 1n6 2hg 1w2
taxi n3 1d8 2xt 560 cj 1pf nb ~ xy 290 1cs 11q gx 116 wk td oh
whilst n3 ~ 1md 1y b vj zw 8b 4o 2pv 4j
chi n3 ~ 30f 31r b9 1ao 2ih 1lt 2fy
halftim n3 mz e2b ~ 1s2 ih d5 2b5 2d 2sw fi 1po 3y
berkelei n3 ~ 4r 1pa 2ck 34k px 1rf ds 2my 24d
cry o3 3o 5vu 4b0 3hg 8hd 8z6 6r5 aq7 18q 2q0 ~ xd 1f2 243 35h hq 34g 210 2ju 276
vari o3 3rh c73 aw bzz 49w cwa 4sh 3s8 j4 ~ 25a 2s0 15j pu kt 1eg 2x2 2wz 1gl
salvador n3 ~ 2yq 2p9 29n 20h 2w0 1fy 1rr 38e 1wz
atop o3 ~ 2tf 1th 1jq cc 58 15s r9 l8 1ip
slalom n3 28u ~ 2nq 22k ii 3a3 2fh 2ee r9
valid o3 3cy hm 2fj 3ld 24a 4qo qj 1f8 1uh 2ro 5oj 4pm ~ 2uk 2e7 2f2 2tx 1tz 1ma 1ia 323 333
ingredi n3 2d0 1dg 1ki ~ 39n cf 14a 2vq 1q3 25m 1wn 165 391
display n3 ~ 1ho 2sa 126 sg 27t 1b2 29r 36p 1b5
guatemala n3 76x ~ 3b5 20h 1fy 2p9 i4 29n 2yq 2w0 35z
burundi n3 aef ~ 274 1uz 209 34n 1dc 378 2m9 37q 2l6
tap o3 54n dg 4t1 4it 2gh 2nf 3pu a4y ~ 2h5 js 3a2
pierc o3 dg 7ig 1e6 4no eqw ~ 347 m1 21e 11v 3ax 1mo 1y1 2nv 2vh
shipment n3 1u2 3pr 3gc 2on 91r rr ~ 11a 1l8 4p wt 1aw 1fx 2x5 bi jt
abbei n3 ba 6nr ~ 36w 2n0 2cg 1kw 1pp
glori n3 87j 1pr 658 9ru 196 2uq ~ 1i0 2bs 2eg 3z 1iu 318 1m9 2oe 23u
pem n3 ~ 293 35p 12u hr 2ev 1gz 2qi 2pa hc
commod n3 4p ~ 4i ct aa 1a2 9w 6t 1pn e6 ve
macao n3 4sl ~ fs fu 2hr 1c5 re f5 16a 2c7 2j
percep n3 2wf 2sv rw ~ 22r 26p 21d 2jq 30y 2of 2bb 37z iy
forgotten o3 7dh 913 ~ 2mc 1f2 hq 276 2c5 1br 79 236 2bg
enthusiasm n3 4a9 bfb kl 1iu ~ 2sr 2sk 2oh iy ug 37i 2vj 20i rw
span n3 wq ku 17p 4eu 14g 1cn 2pp agf ~ 21x 1dy 3m 2eq cg 169 ul dz
delawar n3 ~ x3 9o 1t7 1wl 1wm 222 12p 1hu 12r
aristid n3 ~ 280 2vs 1wz 1id 2ym 299 1pt 32e 2bx
marcu n3 ~ nc 14r 1e4 nl 11r 38v gv 2xu 2um
worship n3 hq 5fp 3xj ~ ba on 2gp 1d7 319 fw ur 1ef 1f1
juventu n3 ~ 1g3 32g 351 63 1xb 1vw 1u9 1au 393
sidelin n3 ~ 2x9 1r5 v4 1nl 67 2jo 1yo 1ar 9s
propaganda n3 ~ 48 1yd u5
inevit o3 1xh u7 1jt a88 2g5 8z ~ m4 1zi ra 1dm 1i9 2xl 13i 2uw 261
grab o3 11o 6vk 1a9 3u5 6gp 1ny ~ 16w 1pw 1po 13z d2 dy 1oc 3j 2gh
lehman n3 ~ 2sn 2ha 1lr 2kt 1ty 306 230 1pn 1ue
benedict n3 b7c ~ 16f 24y 2nk 1hn 2ru uu ba
baht n3 ~ 2md 50 mg
suitabl o3 1ru 1lu 1c1 415 1qd 9yo ~ 2qj 2b2 gh 10x 11c 1ve 25q c8 gs
surprisingli o3 aye 1e3 ~ 1cg xl 16k 1n8 11p 28q 1k4 1wb 1ey
bedroom n3 1mr jc ~ 1f9 2e5 2vr 1wv 39l 16e vl 113 3g
underw n3 ~ 1ar uz 1r5 qm 1nl
rhetor n3 n5 6r4 bt6 ~ we 26u 27q 279 4h 2gg 375 q5 22r
poultri n3 1dl cue ~ 24c 252 1wn 2da 32f 1e0 12o 296 1xa
greet n3 1hi ~ 1m3 xj 1qn 1ej 1ls ne t0 23x 1ux
alic n3 ~ 2ea 2d9 2dn 297 128 1n9 8a 2mk 12y
interact o3 440 ~ q4 b2 15c 13p ns k3 ja 1a5 ui
automak n3 7y5 1fi 1di ~ 29u 1yp 1gx 1d8 2pl 11y 11a 2xt 2f
cambodian n3 219 ~ 17d 28i 1vv 1e1 1cq 39a 378 200 2zi
bryan n3 ~ 2ac 117 347 11r 1gc 1zn 1h9 2g9 vn
textil n3 1zj 4au qd ~ 1di 2r2 a2 335 4p 33c 2jd j0 1l8
forb n3 ~ 37o 13v 1io oy 2js 1kt fy 2if gk
fiji n3 apr ~ pr 2av 19q 1am d9 zf wc yv 1if
aggres n3 1s1 c7j 2k1 ~ wr 1ps de 2uh qh 376 q3 g5 29i
glasgow n3 ~ 38q 338 2jy 1hr 22i 2h2 2q8 1uk 19k
bolster o3 462 21h ~ 11x 1t9 33d 2ol 2sk 32v 1g9 18j 279
owen n3 ~ 2yo 32d 1w2 1o4 yp 1mo 2ks ex iq
anchor o3 7ll he 3py 8pn ~ 1l7 1l0 jl 2cj 1od
highway n3 ~ cv 112 1v9 ql wq 1l1 vt 232 2ze
evolv o3 8f 2sx ~ 2wr 1wy b9 380 1jn ad rh jd q7
kilogram n3 8ow ~ xr 2x5 1aw 2ya 2ms 1a9 21t
karen n3 ~ 297 377 2d9 1b0
casei n3 ~ 27l 29v 1rz 2bd 1vr vn 2js 136 w8
birdi o3 ~ 25v 1ij y8 29g 1xd 1bh ud 36d dy
railway n3 ~ w4 1l1 1v9 3cl 10z gx cv
ministeri o3 2s ~ 37c 67 208 lx 2aa 96 rk 9s 1cr
croat n3 24e eie ~ zh 122 1zg nt 1pj zr xv 1yu 28b
middai n3 dc 2zj ~ u6 gl 1d6 32 yx 3x 3v 6t 2a6
lung n3 a71 ~ wu q2 2lc 1j3 1wu 2m8 2pq ln 1lo
santo n3 ~ 2s4 31n 2th 3at 1lb 29n 2mw 18r 3b5
cdy n3
bind n3 64x 25r ebb 2x6 264 1e8 3b8 ~ 2ct z5 2q6 c2 s0 26j uo v3 11c
teenag o3 76t 1x1 a4 ~ 10w yk 1oz w2 5u zp 5q h9 mk
sail n3 5vg 28t 1ye 406 3f9 2pp 45w c8d ~ 191 17w rr 7t 2gc 26k 14z dd 1yy
logo n3 3hz rt ~ 1b2 1bx 2tx 2h4 sg 6s 126
bailei n3 ~ 1dh 1mo 33o 1y1 1q3 1sm qu 321 2tk
wisdom n3 ~ 26p 1f1 rw 36j 1fn ur 1iu 1b4 xc
bueno n3 ~ 73 2th 3at 13n 28o 1au 28f la i4
ruler n3 lu ~ 2nb f3 2g6 10u 10j 371 32t 2v1 1t0
inn n3 9k0 ox 3k6 ~ 1c9 39l 2ri 3a7 1go 2n0 dq 2cl 2ul
tissu n3 ~ 2je 14y 1j3 fx 1wu 3cv t9 2pq 255
chess n3 ~ 15a 29w aj nm
palmer n3 ~ 2w4 215 11v 1vb 21r m1 1bh nc 117
narrowli o3 1vt
spectrum n3 36p kt b65 ~ 315
ham n3 ~ 2q8 399 338 1uk 1hr 1xb
libyan n3 26h ~ 2t2 1a8 2gn ws 1q4 1hj 10l 25w ff
stamp o3 z6 6a2 8uw 2qp ~ 11e 29m
unifi o3 2fc 2ob ed3 165 4do 1s 2jb 2ig cz9 ~ ka
harold n3 ~ 1et 1yr 1xj o3 iq 12d qa m1 zc
chilean n3 1rr ~ 28o 30c 2dj 1el 14v 157 2yq 1q9 2or
ottoman n3 2g6 ~ 1ca 1ps 2r0 wv 1dv 77 3d5 wd
breakawai n3 672 27j ~ 2kj 1wj ky xv 2y6 j5 28b 1zg 1vs
nairobi n3 ~ 1eb 22a 1xf 2su 1we 2n5 258 2ok 2m9
dame n3 1gd ud ~ 2w2 128
breed n3 63d 5pi 2jo 15j dv 241 ad7 m0 266 65g gx ~ 1dl 1a5 195 21p 12o ap 1ik 3c6 2l2
jorg n3 ~ 23c 2mw 1lb 1mw 18r 336 39e 2zt 278
romanc n3 11i hq ts 2si ~ 12u 2l7 1ys 2sj 1ep 2la 2vl 34s bg
batter o3 4an 2ef 3vn 3fi 2vq 9px sz ~ 16b 2pk 1l9 2ba 11 36g 1xz 164 32v
alarm o3 1u1 dss 1o6 6wx wx 3mp om 8lz 4ne 63x 4s3 9ut 5rw 46u bel 4rq 6k1 8w3 7s9 4rh 2no 6wz 2af ~ 164 1ym 1j6 2vj 220 2wp py 1e3 ua
reynold n3 ~ 23f 1ai 1o7 nc 26o ea qu 31o 1nr
buchanan n3 ~ 1io 1kt 13v 2js 37o g4 1s4 1et 15w
knife n3 mf 4no 4ai fz s4 ~ 264 29c 2bz hh 2sp 139 2rs
dine n3 8x6 1p8 1tr ~ jc 1c9 2e5 2ul ox 38m zi 38j 3a7
latvia n3 62e ~ 382 33m 1oo 2vb 2ow 283 1xg 1wq 14u
spa n3 ox ~ 1go
motorcycl n3 3m4 21i bk5 1pf ~ cj wk 2xt 1cs oh 11q td 290 cm
helen n3 ~ 2mk 128 2d9 3c8 297 2ge 2ea 1n9 2dn
classif n3 9e0 2ek ~ 32b o6 2bp
plo n3 ~ 2du yd tv 2c2 a5 2n1 1i1 4a 6v
karachi n3 ~ 34d 258 2n5 1xf 3dk 1yj ec 32c 186
breach o3 mz 11b 1ov 980 1c6 24m ~ v0
eurozon n3 ~ ut vu 9b 1jd 1uc 2c1 6a 24z 37h
santiago n3 ~ 1mw 73 3d4 3b5 23c 2bw 1lb 39e 3cw
passport n3 pf 23h ~ 2jn 2p4 323 2uk 11e 1x9 31e 28 1ju
outgo o3 492 ~ 2ot kz 2k9 1i 7b i3 2s 1yf rk
invad o3 xn 1dv 7s0 1js 845 ~ 1ff qz 15o 121 1il 77 ta 1ps 1e7
disclosur n3 2me 1ae 4x2 ~ t6 370 89 37l up zq 2e8 1l6 y4
penn n3 12p ~ 2w2 3dl 172 1sd 2my 1sx 3ax 1u3 270
genuin o3 sd 57e 4p 2w8 2tr ch 5l9 t3 cx 2b4 ~ rw 1ru 1qi 1yx 261 2no kl j6 1d2
recip n3 1qf ~ 3b9 391 1q3 2t1 2h5 24c 25m 38m 2rx
stun o3 2rp 6tg apn 349 cbr 11 470 1e3 is 1pr 28x 59e ~ 220 2yt 1q7 1t8 1cg 23l 2uw 2vj 337
freeli o3 94 ~ zv j5 10x 35w
shenzhen n3 ~ 16a fu fs 1rp 1vh 35v 32c 30p re
acut o3 1tg 7ig 1e6 atq ~ 1c6 2m8 1lo q2 2hr 2fm 325 2am uz
administ o3 a8 1ia ge dyn 1u7 1qu hv ~ 7k 98 1c
thomson n3 ~ 100 x8
hart n3 ~ 1ya nc 1vg 1vx o3 23y 2ks 12n 1w2
robberi n3 4pr 2pi 3om 33i ~ 28z tm 1fc yc 2ay ht 156 ol 5i
fishermen n3 ~ 14z 191 5d dw 2j5 1er 118 16g 9e
chronic o3 ef ~ 3ef uz 1c6 1lo q2 2am 2fm ep 1ix
exclud o3 27y 149 5jw 2m3 7kx ~ 142 bi 2u9 pq te ww 2u7 up ri
sculptur n3 gg 3zy 27w so bwp ~ 1v4 sk xx 2vi 2sa n3 1xx 1lh 2e1
harvei n3 ~ 23f 24f 1w2 31o 1mo 20e 1np 3ei 3dr
dish n3 1pr 85r fp ~ 1q3 3eb 24c 3b9 39n 391 38m 2t1 1c9
nerv n3 ln 2hy 15g azo ~ 2pq 1j3 14y 3d7
apolog n3 1c8 3ug bkl 14e 1fe 541 ~ 36t 302 1jh 1du 1cg we 14 10c pk
serial o3 dmj 63 ~ 2dz tm 1c2
sultan n3 3d5 ~ 1sw 31d 2tt 2iz 2et 2tg 151 218 z4
starr n3 ~ 23m yp 1nw 9n 2cf 15g 2qg ot 2a0
erect o3 9r eoh 1wd m0 6ui 44a ~ 2pn sk kx 1iv 1z3 2n0 2d6 1br 15e
gibson n3 ~ 23y 2ks k1 1vx 2hg 1o7 321 1mo 2o6
shook n3 ~ 34g n6 10r 1ny 2lr 29f 2pk
drag o3 4i1 3u7 16w ~ 12b bw 27d 2m 2gx 2qh 230 2wc 1le
cub n3 1kg 23a ~ 1os 2cs 29x 2yd 1kv 178 2cb 2nk je
rhythm n3 jv 21i 82i ab ~ 1ws 1oa ya ua o2 2o0 gr 3af 2ed
realist o3 afs pv 69a ch 6r8 5w1 4j1 ~ pb 27t 2qn 29y 37d 2ps cb vm ow
raider n3 1pb ~ 2hf 2j8 2se lf yn 2ep 2o4 1w7 e2
ramallah n3 ~ np 34v yd a5 2du 134 22a 2ok 1i1
sectarian o3 4kh ~ fh 1lq 29p 1lm 1qa 1tj qb 1uy 1ct
conting n3 nz mv 7f ~ 22v 29k 8u 1r7 147 3q 77 bc ek
attrac n3 25q xx 3x4 5w ~ dq 1er 17x 2fa 2cu ox 2dw 2nl 1go
migrat n3 3j4 847 jb ~ 171 ev lh ap 1ha xh 2hj
huang n3 ~ 1ao 1lt 30f 23n 2fy 2ih b9 2az 2q5
sailor n3 6i 3d0 ~ xp 178 rr 1r3 118 u8 3ek 191 26k
tang n3 2g6 ~ 2q5 31y 2fy 1lt 2az 23n 1ao b9 3f8
abraham n3 2rk ~ 2dg 213 1zf
gen n3
luke n3 ~ 2c0 1vk 2np 1rz 1ya 202 14r nl 3cj
laugh o3 86d 3g8 5wi ym ~ 2wl 3b3 85 2mz 2eh 2ke 243 35h xd
drum n3 jv 2je 3si ua 71b ~ 1ws 2o0 2aq 3f0 389 210 1vu gr 2cn
sheffield n3 ~ 1hr 338 2q8 2jy 1uk 3ch
burton n3 ~ 1vg 1oq o3 1w2 1sm 2hg 24f 33o 248
hitter n3 3vn 3dp 95 9px 1nq ~ 2ba 16b 2rw 1l9 2e6 2ef 1kv 1os 11
shaw n3 ~ 1vb 1mo 2ej 31o 321 1w2 32d 1n6 2hg
compact o3 7os 1xi 2er ~ 2ui so 3as
dalai n3 ~ 36a 28v 299 2vt
chef n3 1q3 ~ 1c9 3ep 3eb o6 2e5
spotlight n3 aq7 35n 8jv 17s 108 ~ km 1g6 37l pg i1 23r 97 vx rh
zair n3 1uz 8ib ~ 274 3bc 209 378 34n 1dc 23k 2l6 106
gram n3 ~ 1vl 3cn 2ya 2ct
facilit o3 hu 69s xi 1t6 5x ~ 2ly 2jw 1su 15i 1t9 vb zo k1 ka
soap n3 ~ a1 1h7
merced n3 ~ cj 2pl 1yp 11y 3dx 260 39y 29u
agassi n3 ~ 7k 2d5 1qe 2fa
oval o3 du1
timet n3 ld ~ 1k6 1nf 1z6 263 18q 8p oi ov c2
jacob n3 ~ nc 3fj 1nr 117 2c0 1n6 2yz 3br 2w4
bunch n3 7os xj 1uq bm ~ 17h 2op 1ro 11p 2fp zp eb ym 1cx
bow o3 4bo 8wz 264 3tc ~ 2wl hh 1r5 34g
evalu n3 9sx 22t 6tq 2gk cl 89c j9 o0 nj ~ 2nr q1 15r 1av 2z9 2jt mx 23q ys
angela n3 ~ 35a 2t8 2q3 2by 1x7 3dy 2xg 1o9 2ea
dirt n3 2z7 93w b5r he 1xk 5yz ~ 37p 2id 2ff 344 29o 2v0 34p 2y7 15s
franco n3 ~ 336 2mw 39e 18r 39k
jess n3 ~ 1nx 2cr 2c8 g8 2xv 10m 2ic 1qy 39o
pine n3 1bh ~ 334 1dz 13x 2lj w5 qp 2id 1s8
myer n3 ~ 1o7 qu 3dr 23f 1nr iq 27l 1cy 1zl
harass n3 9cn abi chb 7yn 9x1 4f9 1n6 ~ 1fc 2ap 1ac 16j 2ay 2uh 24m 1tx ig
airplan n3 qk ~ 1ni mm 10v pc 18b 130 1b9 116 1u2
joke n3 86d 2y1 cmh 3fe cig 39j af0 ~ 85 1cg 2ke 2mz 243 2wl eb 2pv 1ro
guangdong n3 ~ 16a 3ee 2j dp fu 1c5 fs wc 3bk
kandahar n3 ~ 1we qs i6 yg 304 p2 1qa 3e1 3ad
jami n3 ~ 1vr 14r 2cd 1m5 2np 2oa 1vk 2d4 215
freight n3 1u2 89g 2on 91r 3bf rr 10z ~ 1l1 116 gx w4 1v9 ql 290 1a7 vt
crush o3 jv 3uj 9vo 9c 42b 6fm 4q3 6gm 2pk 5t2 9pk 6el mz 5ij 6gt ea ~ 107 203 2io 1vm 2a9 224 12e 1p0 29t
ramo n3 ~ 2mw 32e 3cw 2s4 18r 23c 2ax 1lb 2zt
sampra n3 ~ 3ft 7k 2d5 29f
cartoon n3 8r4 2y1 5ma ~ 1a5 23i 103 s7 1h7 ks a1 1ww 2up
cpc n3 ~ 281 2aa
matur o3 1oz a6 8f 86x kd 6c4 8tr c6 ~ 1ot n2 1pi 25q
leas o3 1wp jq 1kn in qf 2vr 3r8 ~ 1bc hj 5n 1yz 2k6 1x9 2vv kc 1co
tube n3 2gv 3la 2sd ec8 1up ~ 1lu 38x 2df 3a2 1o6 1vq 192 11h
heroin n3 s7 6dn 5q ~ 2ms 37t gt 2ph 3cn 2bq 1u4 2io 2l7
rubin n3 ~ 2ml 34r 27l
retali n3 2n4 7cw 7k0 26l 7vh n4 ~ 9h qh 1pb wx 114 tw ol 317 1fc
sheep n3 ~ 2da 32f 1a5 24c 1hl 1ik 3dm 12o 1dl
usag n3 x0 1jr 1j4 27a pv 29h ~ 11j 32m ou x5 1nh 2bp gs 1cz ij
appreci o3 37i 5pb 5j 25m 11g 1c8 236 1hi 5f 47o nj 45r 1ls 254 ~ 17b 28x al 1r8 kl 276 1su 3bn 1f2
javier n3 ~ 3dn 1lb 18r 23c 278 1mw 388 2mw 39e
tender o3 5yb 6n1 cs7 oc 5in iu 2c6 1sf 4s7 1zb
altitud n3 17p 3np 23e 1dy ~ 2ci 17g pc 1za 1ll kt 13a dd
abduct o3 4un 28z ~ 21c tm 1ua 1z9 1bq 2ay 5i 1fc is
telegram n3 ~ 30o 1nj 2r7 r4 12v
volleybal n3 ~ yb 15a z9 1yy ii 1k0 br 17w 18l
assad n3 ~ 2di 2xb 1q4 13k 1sw 2oi yd 2u8 1ib
glad o3 4ak d0n 45r ym 1ls k ~ 1wx 1yh 302 2sr 245 1qi cx m4 1cx
caution n3 ge cqw 2ss 641 om ~ 29y py 1ix jw v8 mj 1dp 1j6 1c8
dragon n3 ~ 2o4 36o 2mo 1wh 2qa 362 1py 1sv 19o
memphi n3 ~ 343 167 30z 1eo 2d1 15f 12t 1sd 2kg
straw n3 2jr
nicknam n3 a4p 6s ~ 2zg 2tv rt 4v 2zp 25p
bacteri n3 b5j ~ fx 2m8 1fk 2jo 1e7 q2 14y ad 2ct
grandmoth n3 ad9 eq8 ~ h9 n1 fa 2xa dt 2w5 2i4 12y qw
ruin n3 4dx mz 121 2pk 6yh 7hx 4oh 4wz bkk ~ 18p sz 1d7 9r 2pn 2wj 36w 1hs kx
candidaci n3 8t ~ p5 1me gi 2j6 2q9 1i 82 bu 1tz
immin o3 5oo ~ qh 3bw 17m c8 le wx 1dp 1dm 20o
joan n3 ~ 2mk 39w 1n9 128 2s6 8l 297 2a3 8a
cavalri n3 1hl 8u ~ 20d 212 257 2de us 320 1h6 77 20j
monopoli n3 98 1em 4i ~ 2db 1wa
salmon n3 ~ 14z
diagnosi n3 769 323 5ga 2nr ~ wu 1lo fr 2jt q2 w9 rj 2fm 2m8
conten n3 19g 1zu 5g9 kg 3nh 4ej 1g6 aw 146 3pz ~ 1ta 2mp cc 1fe l0 mh ab 6z b4
burial n3 1hs 1wi 1vw ~ 206 27w 319
shout o3 3o 3b3 5vu 4b0 6r5 4qz 35h ~ 1ej 27b 3fe v7 383 1qb 6l xj 3c7
ferrari n3 ~ 3fs 2pl 1qf 2mq cm 11q 1yp 22k 35m
pastor n3 adr 50m 2s 699 6t9 4te ~ 33e 24n 1hn ba 2ru uu 3aq 2e3 1eh
ruth n3 ~ 3dy 2zm 8a 128 2mk 2ea 2xv
uzbekistan n3 5u7 ~ 2yu 2jx 2uv 2li 1a4 1g4 2j3 283 17v
nova n3 ~ 2gq 1vn 22e
ghost n3 5rx 5zx 5ei 2qa 4t9 d2t ~ 3h0 2mo 2l7 ur 2la 2pb 2up 1ys 362
kah n3
rebuilt n3 ~ 9r 1to 2al 1wd 121 sz 3h6 xg 3ev
canyon n3 a66 ~ 1s8 w5 1s2 2lj tb p7 uc qp dq
regain o3 1g5 56 1nl 5y9 b0 ~ 2ji 8w 1to vq 1dw 44 17f 269 ug
enclav n3 ta ~ ap 1js 304 3ad 28d zh 1wj bl 158
embrac o3 15v cdl r0 6ym dv4 5pb 5j 7ia 48x ~ 1ru 13o 380 30k sv lo 1mm 1m3 236
archiv n3 9z9 y5 ~ 16o n3 zq t6 qg 30g
incred o3 apn 6ra 8bh 4cn 5d6 3p8 ~ 2rp 1ey 11p 2uj 2no xl 42 1cg 243
filipino n3 4sa 157 ~ 1e1 14v 4e 1q9 186 1el l6 c9 k0
tragic o3 2k4 2aj ~ 2no 2bg 220 2l7 vx 2ir 1i3 vi 2la
moslem n3 ju nt ~ 3ct zh rv 1ct 2fv 1zg 27j 1tj 37b
medvedev n3 ~ 1fb 1yg 1i5 2ib 91 2by 2j1 34b a9
trademark n3 1bx 71h 1jx ~ 2tx 1c1 2uu
immun n3 4ze 1e7 sk 2o7 ~ 14y 1j3 20s 3d7 3h4 2m8 q2 18t 1w0
martha n3 ~ 2a3 2s6 297 3c8 3dy 128 377 2ea 2d9
preciz o3 2qn 1yq 2i8 ayd 3o9 42 ~ 1d mv o0 1y9 sd 154 11c 3f1 15r
java n3 eid
math n3 332 mr ~ 1h3 1bl 3e 1mg 17b 1m2 ix g7 2co
stomach n3 83y 62n 4qb r9 uz 3qo ~ 2rs 1i3 3cv ln 29c 22b 2pq s4 1wu
gilbert n3 ~ 321 nl 2z8 m1 2y0 qa 1xj iq 270
inherit o3 1r4 4k 2pf 7q0 3kg ~ 110 2nu 2xa 2ae 10d
decor o3 6p2 9k5 8t5 36u 2a1 196 wo 5m4 11h ~ 1v4 1xc 3en 2r2 o6 1b2 1hb 1k7 2d6
penc n3 ~ mg 2rt bz xr 8l
slot n3 ld ~ 2fw 108 1p2 1rj 11e
rica n3 ~ 29n 3bb 2p9 38e 20h 3b5 1rr 2w0 1fy
anxieti n3 1y3 ~ 1ym 2vj 2w9 1ix kl 1i3 23z wx 2i2
implic o3 bsa 7v4 5j8 dy1 ip ok 2r5 py gz ~ 1zi su mo k2 v0 t4 13c c8 164
inventori n3 er 44z j0 9w ~ 1w4 16u 1qc aa 12a 1fs 1bc bi jg
shakespear n3 ~ 1h2 16x 293 35p 3b 2wr
bargain n3 kc 9g oi 3om 85 ~ 1hg gd 163 vq aa 6t 1ml 27p 2vv
grip o3 6vk 8rf 5pb 1qu 5j 6rw 474 5p1 d63 ~ 2jp 3hq 29p 98 2ih 39x 214 2wp 1em
meantim n3 1re 7fb li ~ 68 fm 4z ef 291 jt 14w ri 1hf
downhil o3 ~ 3b7 28u 2nq 22k ii 3a3 1le 2t7 ll
mitsubishi n3 ~ 1gx 1yp 2pl 3ca 29u 1d8 18y
distinc n3 67m 2ap 2n2 mj ~ 1o8 261 1hp 1pc 1hi ok x7 aw 2eo
schumach n3 ~ 3hh 2mq 2lw 2fs 22k 2ee 11q 2gf 2yx
pois o3 1r1 ~ 1dm hi o4 2hu rh 68 fb a0 ug
tide n3 1ji 244 65a ~ 1ej 1v0
anwar n3 ~ 1n3 2ym 2rk 3a8 2iz 2tg
skeptic o3 8rz 1ck d2r 2i2 7gt kj ~ 2sk 2vj 2ni 1j6 3bn 1yv py 29y 1ym
impeach n3 ig cyw ~ xd 2gc g8 sn bu 1w0 1zu 1xe 1m1
leaf n3 4sc 8t2 6v0 c5f 4yx ~ 395 362 cu 24v 2cb 25s 2z6 1l2 1dz
nee o3 ~ 2vu 2r4
altogeth o3 10 qm t8 5c ah mn 4w3 ~ 2m2 1pe d0 7d 149 6e 1fq id 4o
automot o3 2xt ~ 1bf 1d8 1di a2 1gx 3ca 14p 1vq 1ld
weigh n3 hp 1a3 mq o0 3lz ~ 1cd xr 1mc m0
spur n3 11x 1su as c9e 15i 71n sv ~ s9 25u 214 1ry x1 38f 2sk 2te 244
objec n3 27t v7 ~ we 18q 1zu py pz y7 19g ov jt
viktor n3 ~ 2ib 1yg 1i5 34b 3hy 1fb 1a4
shatter o3 mz 42b 121 cdm ~ sz 3h6 2ds 3dp 1gb 2pk 203 38r 2io
flexibl n3 2wr 1ts 7p6 bpm ayw ~ 30k 2cq u7 1m2 wy 160 12j 6r 7o
sandi o3 2id ~ 2tq 1xk
slave n3 3u2 ~ xh lv ey 23s 21c
migrant n3 3f7 847 ~ 171 lv 106 4e 3ek 2gu 14v 1q9 1er
prescrip n3 18i 5kt ~ gt 2au 4n ge 37t rj w9 7v 11l
monster n3 d9y 6lf 362 7i5 yn dhq akv ~ 3hm 3h0 2pb 25i 2mo 2zq ur 2dz 2l
antitrust o3 ~ 1l6 1ka 2e8 2uu 1tx hm 2ko 1bb 37l
loyalti n3 5mw zl 1nk 1f1 hq ~ 2j8 37i 12m 36j 15r 1ru 2fc 3bn 26p
supplier n3 gh wt ~ 1di 11a 2f dl 1fi x0 ko 3ca 27p
entiti n3 ~ x4 sq 13j fx 295 e3 2ob 1ax 1c
monk n3 9j5 ~ 2s1 36w 66 2vt 24n dw 33t 1d7 2ad
jungl n3 nw ~ 1vd w5 13x
keeper n3 eap 1fe cs 8lu ~ 27m m3 1nq 1wo
wholesal o3 bi 2pp ~ 1dt ty aa jt ri 3ie 21j 4i 4p
cellular o3 14y ~ 2dl 18z pn vw 1wa hz b2 1o6 192
henderson n3 ~ 24f 1o7 1y1 qu 1vb 2um 1nr nh 3fj
prohibit o3 ro 480 sx 11 88q 8u3 5d9 s0 2hz ~ 2p2 2k6 142 1bm 1l6 1nv t5 5p ci
gestur n3 1km ~ 25p 2c4 1m3 27g q5 t0
sharif n3 ~ 3a8 1wr 2ym 2iz 1n3 3ip 1sw 373 2ne
demolish o3 b5 91t 4yj 121 2m 5ar ~ 3ho 9r 1wd 1mm 3g 1to sz 3ev 203
grid n3 1z3 27a ~ 1kb 60 4n 29h 18y 2hb
dale n3 ~ 2um 1sm 1o7 24f 3fh k1 1oq 2cr qu
obstacl n3 d2h 6cw ~ 25c 2s9 t4 269 1ov dn 17m ep 1r0
everydai o3 4e3 29 1rc 9e8 1zt 2dv ~ eb h2 14 ha j6 1by 2g4 1d2 nu
merit n3 3n4 e5d 535 ~ 254 2gk lp 1zu kj 256 1hp za 1pc
wartim n3 ~ 1yd 2n qz r5 122 2up
ail o3 1lo ~ 164 1dw 2ol
racism n3 42r 2ap 1ew 60d 3za ~ 1r2 2uh 2k5 2k1 3g6 1ac 1ey fh ig
spencer n3 ~ nc 2hg 26o 1sm 2wa 21r 1w2 1oq ic
ambition n3 2ps 54u 1ru 1i0 ~ 2oh 25y 3bn 2c5 15r 20i hi at 2xn
elli n3 ~ nc k1 1n6 1nr 1vx 117 1ya 2zd 2ic
wade o3 ~ 1mk 2nv 2um 1vx yp 1y1 14r
lieberman n3 ~ 13v 1io g8 1kt 15w 2m1 cz 3ds 28e
mess n3 84n 1qz 8x3 1ij 3uj bm 8bm 4hu 20r 5oi ~ 1ro eb k6 1d2 2z7 2no
sack n3 1hm ao 2bz 2xc 2ay 46b ~ 246 2b5 1m1 20n xz
algerian o3 ey 2li ~ 2dj 1a8 1hj 3dd 2gn 2t2 25w 2kn ws
preciou o3 8ej 6hf 47o 2a4 nj 6k ~ 1a2 2it gj 11w
scorer n3 aj ih ~ r9 1nq fi 23a 6b kf 24v 63 1wo
mous n3 au7 ~ 2mo 1j3 ad 1a5 14y 20s fx 1ik 2pf
arctic n3 10p b93 9lx 6n0 4qp ~ ji 1ch 29j 9e 18k
proclaim o3 v3 7e4 a0 ~ j5 n5 2z
lodg o3 9t 9k0 3d6 a3 iz 40p 3g ~ 38j 38m 1tx 3du ox 1ps t6 nw wa
aceh n3 ~ 1o5 27j 2tb dp 23k ky 1yl 1wj 3ga
angl n3 cxm 9nv ddl 7so 2h5 8bg 1cd 14z ~ 16d 161 1k7 2vc 1dy 17g
erospac n3 ~ 3iv 1ld 1bf 14p a2 1di 1nd 2nc 295
hebrew n3 1ev ~ m9 2nd 2qi 1gz rt qn 1oh l7 2zg
consent n3 10n 23h ~ mk 322 ci sh 10c 18t 2k6 110 s0
brent n3 ~ ct 16u
ace n3 lo n 59e d1 gc zt 4su d7h 5la ~ 2ba
holm n3 ~ 1dh 1vr ic 2ks 1b0 1w2 nc 1nr 1y1
usc n3 ~ 2w2 36y 3dl 2my 1um 2hf 395 2j8 1sd
transmit o3 4ak 11n p3 wh b2 125 56q f0 2hb 6fk 2pf 7q0 3i7 ~ 1ns 354 315 296 2m8 1fk 86
epic o3 5mz 35p ~ 2sj 2l7 12u 1ys 34s 2si 1ep ks 6y
bmw n3 ~ 3fs 1yp 2pl 3hh 11y 3ca 29u 1gx 3ik
aol n3 ~ 34j 25e 13u ja q4 1ox 38o t0 ns
cola n3 ~ 3an 1bx 21v 22h 2zw
exce o3 307 8dd pf 509 4q ~ 1bm 1ow pp fj ps go ww ez 1j8
propor n3 1bn 4q9 31i 2ln 8p4 16k ~ 36x 2sv ez sm ap 1ak xf 4t ah
fifteen o3 ~ 26y 2vf 2im 31m xw nf g2 b3 9j
grenad n3 ol ~ 36n 1y2 2sp 2tc 24s 2ty ao 21t 139
kmt n3 ~ 1ao y4 3f 3f8 f5 1rp cz 3gh 31r
garag n3 w6 ~ 1he 1f9 cj dq 3c3 113 2vr jc 135
kabila n3 ~ 1uz 3fo 274 3bc 34n 378 ky 3bq 2cz
congreg n3 1f1 ~ ba 1pp 33e uu 3hi 1hn 3bs 233 v7
luca n3 ~ sa 267 1w2 3cj gv 1o4 1nr 1mo ex
kate n3 ~ 2ea 2dn 3c8 2d9 3dy 2ub p3 2zv 1hw
dell n3 ~ 13u 2iy 2mg 1oj 34j 3kj 27v 25e
float o3 1p0 6bf 9w 1yy ~ 15s 2tf 1y4 2v0
slobodan n3 ~ 1kp 1yu 201 1pj 3aa 1in 122 1af zh
quartet n3 2k c0j ~ 348 1oa 2cp 20p
superintend n3 afb 3tw ~ a8 65 xi 1u5 1w9 2ls 5y rs lm
surgeon n3 yw 2wk ~ 1ar 305 2do w9 g9 14p fr 18i
armenian n3 3rs ~ 33x 2aw wd 2kp 1pj 1zg 1d9 2or 2kj
mob n3 xj 4k 1uq 3uj dot 1xi 4hu 1im ql bug ~ 2ma 2n4 1bw 2t 1qb 10w
tan n3 1kf 9ga ~ 31r 30f 2r3
biologi n3 25x 76g ~ 31l 2pf 15x 2p8 332 mr h8 px 231
pork n3 1wn ~ 252 24c 39n 1q3 3c6 2bh 1g 1vl 22g
ear n3 ~ 170 2rs 32h 2u2 22b 14i 16p 1wu 1r5
nadal n3 ~ 7k 3ft 3gf 2d5 388 1qe
blog n3 4gh tl ~ 1cf ns 1cr q4 oy 15y 48 ja 1vp
pale o3 1b2 ir ~ 16s 346 2nf 21l 27f 1h8 e2 6g 1mu
pipe n3 6q9 3gk 2od ~ 2df 3a2 192 kx 38h 9e mz 1a2
purpl o3 1b2 9yl 8fk ~ 2nf 1h8 o2 e2 ke 16s 21l 1x8 1mu
poorest n3 ~ kh 37n ap 2eq 28 17n a2 5e 2a
logic n3 205 rw 81h 1p5 2fj 541 3b8 ~ pb 180 1jn 332 pv 2kb 1yh 27t 15b
tomb n3 27w ~ 1d7 3hf sk 2pn 3h6 18p 2w7 33l 1hs
claud n3 ~ 19b e8 2xg 2g1 229 zc 1nz 2i9 2f9
potter n3 5a4 ~ 1n6 12u bv 1ys 2sj
writethru n3
curti n3 ~ 117 32d 1mo 1rz 2oa nc 1y1 nl 1p4
alberta n3 ~ 22e 2gq gq 32l 2z6 1aq
lender n3 gd 2c1 ~ 37h 13h 1ue 51 306 st ko no 31p
stir o3 b4e 5ka 34g 1nu 7qt 1na a2v 14f 8l3 4n7 1ny ~ 2vq xe 214 1ym 1g6 326 14a 2oh 165
iceland n3 4lz 8uk 68s ~ 3dv 382 14u 1gw 1q2 1wq 33m 1xg 1tb
justifi o3 32 5n8 160 bkl ~ 34l sf 376 2xn de pb 1pc 19g 1fp
basement n3 8i2 vl 8lj ~ 3c3 1f9 jc 3kq 2e5 1wv 20a lc 3g
rupiah n3 ~ 2md 3c0 k4 50 8l
loser n3 1iz 11b 8w ~ ri rn 2gl 2yi
wellington n3 ~ 1ap 22i 30s 1bi 2zo 3ch pr 38q 1vn
fiber n3 b6p ~ 2ct 3eq 3d7 1vl 3fp
furthermor o3 2s8 ~ 182 1zi 32m vj 2x2 lz 4j 8b 291
amy n3 ~ 2ub 33b 2d9 3c8 8a 377 2s6 3dy 2dn
outrag o3 1ym 1fc 9h 8oc ato 8s8 472 2ay 3oa 1ec 220 epn etx 6k1 34y 1qb bzm ~ 1v8 3dq 214 3ll we 1ry 2vj 376 3ec
sinn n3 ~ 2d8 v7 3f
courthous n3 3g ~ 37w 1bs 39l 1j1 4c 1f9 242 au cw
hungri o3 2sq 5r1 89o djs ~ 2km 2ju 27i 2fp zp ym 2af 2n3 sc
deliber o3 3o4 ge hp sn 13b 25y 4v o0 254 1kd 3iw 577 1gk ~ xd 28j 2gc 119 de 1hz 2xy 19r 1nw
albani n3 ~ 46 1wm mt 15n 1qj 2yp 1uo 1t7 12r
rescuer n3 118 a1c ~ xp 2ra 1u8 2pt 2ch ti dw g9 fl
renaiss n3 9d4 2ol ~ 1xc cy 2wj gg n5 19a 1nc o9 2wu
pradesh n3 ~ ae 1yj 1o5
bike n3 3yi 21i 3dx 82f 1pf 2dp ~ 2yx cj 197 1hl oh cm gx 34q 28u
nissan n3 ~ 1yp 2pl 1gx 3ca 3ik 29u 3ki 11y 3fs
espn n3 ~ 1od 1l7 1l0 2cj 11n a1 14t 39g im
grandson n3 f04 ~ 2xa du 2p0 of dt 2i4 n1 2v2 35b
victorian o3 1ul ~ 23s 1ph 2vy 1xc
bout n3 ab i1 ~ h4 312 11u 360
pilgrim n3 ~ 1er rv nt nb ib yg 2gp 1ef 1ct
spectat n3 1z7 6hk ~ xj oa 17x 1iw y2 rd 1qn fx 27b
coin n3 dyq 5mg ~ 2zg 3de 3h3 rt gj 115
haitian n3 1wz ~ 1q9 3hv 14v 3j4 3bq yg 2r8 1e1 106
multin o3 2x acu ~ 22v 3f5 7f 15z 29k hj m2
ringgit n3 ~ 3c0 3lp 2md 50 mg 8l re 3a nj
carrol n3 ~ 2ks 32d 1vx 1y1 nc 2hg 1b0 1mo 26o
bronco n3 ~ 2j8 2hf 3f2 2se 1dx 1um 395 lf 38f
walt n3 ~ 1mx 1ox 135 2ej 13p 27v
hood n3 eoy ah6
rejec n3 y7 ~ 10n pz 11b sh 1v8 3iy 18q 2yi 1ts
baltic n3 ~ 33m 382 3dv 2dq if 3k4 qz ji xm
tass n3 ~ 2t5 p1 9d 34b 1wj a9 28b 166 p
midwest n3 ~ 175 1or 1wl 2m0 12r 207 16r 1hu 1gf
gabriel n3 ~ 1mw je 2mw 23c 1j7 1lb 3h9 2ax 3kt
scare o3 3ic 53c wx e3n 5rw 2wp 4rh 3ll 2af ~ 2ju 1j6 2vj 2hy 2op 3ly 349 2sr 243
clerk n3 33t p8 ~ up 65 2ls 3kz ot xi
enrol o3 48v 2uk xn 39d ~ 1rf by b1 3e 24d 1mg d4 h8 25l
shy o3 bqr 6av
hedg n3 81x ~ gd 2jl 1qs 1pn 2q7 12x gu ie 31p
cabin n3 8c1 3g ~ 3g7 jc vd 3c3 36u 116 vl
josh o3 zp ~ 202 2zm 1vk 1rz 3au 14r 2c0 1gc 1h9
lotteri n3 xx ~ 1p2 2q7 2ry 11e
bath n3 1a6 3nk 45k ~ 2e5
mahathir n3 ~ 3ip 2ym 1wr 1sw 7b 31d zf 373 2di
resump n3 1ks a7 ~ 1t2 oi 85 2k1 ef 1qq rq 2rj 1as
niger n3 25w ~ 17v 1uz 2av 1dc 2l6 2li 2lz 35z 2ud
companion n3 1tk e3 1rc yz ma ~ fa 2p0 n1 12y
hammer n3 49g xr ~ 12b
gospel n3 968 4hj ~ 8x 2nd hc 2fp 22n 1f1 33e 16m rv
deserv o3 3jp 415 ~ 39f l0 m4 12m kl 6k 1r8 34e 2b4
sach n3 ~ 2kt 2sn 2ha 3by 1lr 1ty 1n4 jw 44
nicol n3 ~ 1uw 2ub 2zv 33b 377 3lu 2s6 8a 2a3
invent o3 edv 5bt 4au 49g 7uh 4x6 637 1di dd4 20i 2c5 ~ 2uu 3mc 31g 8f 240 3s 1jn x5 o9
julia n3 ~ 2mk 8a 2xg 2ge 3dy 1o9 2ea 39w 297
riski o3 k6 17m 55i mo 1qs 67s 195 ~ 35j 1ih 2q7 1s1 kw 2am kj ni gu
dome n3 8ha 515 ~ 1ip 20a
herbert n3 ~ 3dg m1 iq 1xj o3 2yz zc 24f qa
zhu n3 ~ 281 2q5 1lt 23n 2az 2fy 1ao 3f8 3fa
duck o3 6ic ~ cu 1dl 24c 3is 395 2ce 362 195 2mo
ehud n3 ~ 2oy 2u8 1ib 2oi 1c7 31c 1i1 2du yd
lethal o3 1lw 2oc ~ fz 17m ni 26l
putt o3 af9 7e ~ 3cq 1ij 25v 1bh 1xd ud y8 29g dy
contend o3 t4 kg 28m yi 19g mh 1gh 3he 1iz 314 9g sn 4oe 2vo h4 8rf 1dw ~ v0 1on 1c8 2j6 rn 27t 18q 5 fw
jeremi n3 ~ 1m5 1p4 1vk 2zm 309 2oa 2d4 3li 2ic
overse o3 3eg hv afb 50v ~ 15m 2jb ng q1 2nr 125 k2 ka 370
recreat n3 29w 57o 91i 1a5 485 2al 2ol ~ dq nw 26v 14z 3f6 2ou 34q tc 10q
livestock n3 9w ~ 2da 3c6 3go 1a5 32f 24c 2l4 12o 16g
barn n3 ~ 2hg nc 1vg 32d 1w2 26o 2rv 2h6 2ks
fernandez n3 ~ 2v5 2m7 2hw 2j0 39e 2ax 278 1lb 1mw
hernandez n3 ~ 278 2j0 2hw 39e 2m7 2ax 2v5 23c 3nn
elev n3 3gt 70r 23e b5 8qy 1ll 9es lx 4q lr 8up m0 1ol 1q6 15i 38c ~ 3kq vl lw 113 kt 3mu 13a p4 3g7
anthrax n3 q2 ~ 3h4 1fk 1xa 1lw
intensifi o3 5cy 7lt 3t4 4ky ez 1tg ~ 1t9 1yn es 1lq ef rc 32v 36m 2jw
pleasur n3 405 kl 2ug 1wx 3xe exp ~ 1zy 1i6 os ym 2oh 3f6 hq 1v2 243
cameroon n3 ~ 2xi 2l6 17v 2av 1uz 2li 1eb 274 2hi
fifti o3 ~ 31m 26y 3kn nf 2vf 2im xw ib g2
dairi n3 12o ~ 22g 1wn 3c6 cf 252 3nl 2da 32f j0
coxnet n3
baseman n3 ~ 3fi 2ba 23a 16b 2cs 29x 1os 2rw 1kv
intact o3 t8 2fc ~ 2fr jm 1pe 1kc qm 1f9 1fq 12f 1jf
hondura n3 700 ~ 3bb 3ib 3b5 2p9 38e 1wz 20h 1fy 1rr
blockad n3 77m 129 bjr 7wb t5 hs 142 ~ np ku 2gm 1g8 2ii 2ns 1t2 1nv
slain n3 7c ~ tm 239 139 5i 28z ek s4 3gu 38k
unnam o3 1d1 2va 1iy ~ p1 me 1fj
countrysid n3 2a ~ yy dw w5 55 75 12o 2e1 19h b2
calcul o3 up 9qn jp 25a ps 3fz oo 1dn bpz 2q1 23q c1 3lz o0 1ut bdz ~ 1av 2qn 1nn 1jt 154 mx 15r 32u jy
compriz o3 1p5 4bu 1a7 2v 2ig wr ~ 1ql 2g r0 169 jl bp 1mz ew 154
workshop n3 1he ~ 1lh 9s jl g7 ix 2sa 86 1k8 1cr
dpp n3 ~ 3kp 1ao y4 3f cz 3f8 zd rq cr
mikhail n3 ~ 2ib 1yg 3hy 3iz 193 1fb 34b a9
precis o3 2i8 1gg 27 3i2 2fn ~ 2qn 11g 1vc 1lc 1mf 15r 47 1q 13t
revolt n3 iw qb 8oc 9cx ky 2n8 bqt 1bt aq 1dw 2i0 7ir ~ 1id 2ma v7 29p 1dv 2fe 1qa j5 280
sympathi n3 kl 4is 9e6 11g ~ 37i 3lv 1ym s6 2k4 1su 36t 23l 2x0
marco n3 ~ 336 1pu 3kt 32t 39k 3dn 1j7 2ut 2mw
rotat n3 8pa 8o0 ~ 2ai 1l9 a7 2rw
fidel n3 ~ 23o 1pt 162 1q9 32t 2kw 12x 1pn 3ge
servant n3 2ji fp bt ~ 22f 237 lv 1bl 25z 305 1jr p8 dt
anaheim n3 ~ 2ep je 1ce 1w7 178 19t 29x 1ti 2kg
diabet n3 27i uz ~ wu q2 355 1lo w9 2lc 3el 2am 18i
trace o3 k7 66 46i 1z8 78 ~ 10s jd 56 ys iy 1pm zq 1a7 1ae
hewitt n3 ~ 3ft 7k 3gf 3l7 347 21e 2d5 m1 1qe
setback n3 1p0 2ey ~ lg 11b 25c 164 23l 107 3bw 31a 1dm
timothi n3 ~ 2u3 37u 1o4 nl 2c0 1e4 m1 1xv 12d
steal o3 3ig kc 3x9 27d 5up 2iu 33i ~ xi 3bx 2b1 2b6 1pw 2b5 1de 1sp yo
absent o3 1uv 7ho tx ud 16y 6k ~ 1fq gy 3em 92 it 1wb hp 149 6e
hutu n3 ~ 378 3bc 1zg 1uy 274 2lk 1tj ky 3ct
oral o3 2nr 22b
colombo n3 ~ 3dk 3e1 2zi 1xf yv 1am 34d 32c 1yj
punch o3 1p0 95 d6h 4mx b3q ~ 2gh m3 3bx 1po hh 277 2h5 h4 1pw
johannesburg n3 ~ 3dk 1ap 258 3lr 35v 32c 22i 1xf 29z
healthcar n3 ge ~ 7v 5t 2au g9 st dv gh fr 305
sino n3 ~ 1i4 k1 ha 294 2c7
undergo o3 ~ 3c4 1ar 1nl 1tg il 38d 3hd uz rj
kiss o3 7ia 35g 1ny ~ hq 3b3 hc 3fe
idaho n3 ~ 32l 1xm 20u 353 2o1 1wl 37g 29j 19t
terrain n3 ~ w5 1bh 13x 55 1s0 34y 2ff 2e1 39n
rubbl n3 2v0 2y7 4y3 9qk 40n ~ 3h6 2ch fl 3m1 1u8 1hs 37p 1gb 3j0
auckland n3 ~ 3lr 22i 1ap 30s 1bi pr 3ch 1ex 3os
khartoum n3 ~ 1dc 2gn 23k 2xb 2n5 22a ky 2f3 209
slate o3 ~ ld 8p 2lv 68 6q k 3u a0 2xx
princeton n3 ~ 34k 1pa 2my 4r 1rf 3b2 px 2ck b1
laurent n3 ~ 3kr 2g1 19b 3kx
reservoir n3 p7 wt ~ 2at 25j dm 1s8 9e 33f 2ja 1ji 3hp
belfast n3 ~ 2h2 3ch v7 qr bd 3lw 38q 105 2d8
crawford n3 ~ 1y1 26o yp 1ai 1vb 1o7 2ta 27l 1vg
fantast o3 2sj c7z 2be lr 4cn 2ir 54j 2uj 1n8 243 3hu ~ 2rp 2sr 1i6 337 2oe 1cg 13p cb ym
alik o3 24 4aj h1 ~ 1zb ra 18s 2f2 1r9 2hu cw 13r qq
therebi o3 ~ vj pm xf t5 182 1zi 32m 2ly ip
minneapoli n3 ~ nd 167 12t 1eo je mt 1qj 2d1 1ce
joel n3 ~ 1z0 2d4 248 1gc ex 289 1o4 22w 2pi
icon n3 126 103 25p ~ w7 1m9 2zp 1u4 2bs sk 2wz 6s 3en
itar n3 ~ 3mm 2t5 p1 9d 34b 1wj 166 a9 2va
digniti n3 2eg ~ 2fc 12m wn 36j 1k4 ym 284 1iu 2h1
nake o3 23d 66p ~ 29r 2wl 103
stay n3 ~ m5 cs 4s 12g 3m 3j 41 eh
norfolk n3 ~ 2zo x3 3bp 9o
trinidad n3 ~ 2wy 2j9 3ib 1kj 29n 3nz 204 2p9 1sy
bradi n3 ~ 1um 6i nc 1vx 12n 2ks 1h9 qu
khmer n3 3cb ~ 361 378 219 3oo 10u
unhappi o3 kl 2k4 50o 60z 2bg 7q5 ~ 2vj 23l 1j6 ym 349 wx py 1wx 2ju
yorkshir n3 ~ 338 1bi ce 30s 3ch 2q8 2jy
minim o3 c4m 36x 828 96 8u0 1ow 1w5 67z ~ xf tx 1uh 31t t5 sm ok 2cv va
lanc n3 d48 547 ~ 2fs 2yx 1qy 1dh
timber n3 13x 5ha 5fc ~ 1bh 19f 1l3 2hx 2pc 1i7 2f6
dispatch o3 4nu qm 5h f0 3bf ~ 1r7 18z ne 2kr 1lx bc 118 8u 1v3
rahman n3 ~ 218 1n3 3am 151 2iz 2tg 31d 2ne 2j2
carol n3 ~ 2d9 377 3dy 297 2ea 128 3h9 2mk 3c8
rap o3 2nf ua 3bd ~ 365 1cj 2b7 n6 hc 8x d3 22n 32s
suharto n3 ~ 2ym 32t 3my 10u 3oe 2cz 1wr 2p6 2vs
intersec n3 ku 6de b1w 2w3 7ml 4w ~ 1bj 112 ql cv 2ze 1vz 1no 1bs 232
fulfil o3 308 de dj 9x6 1z6 67 2mt 1lu ~ 2x6 zl 2yg 13o 1r8 ng 1jv 1hp 27t
hook o3 8hu 11o a28 6s3 49n a04 2pi eg6 6lw bpl 6yw ~ 2kf 2p 2gh 3or 16w 3bx 1cj
rivalri n3 kg 3he yi ~ 27x
mourn n3 ez9 8ox 2k4 6nf 23x 1qg ~ 1wi 2gp 10f
walsh n3 ~ 1nr nc 2h6 2ks 1vx 2w4 1b0 21n 33o
grandchildren n3 ~ n1 du 2p0 12y mk 3h5 fa qw dt
hardlin o3 bzv ~ 2v1 1qh ry ju cr 2h8 2lk tv 27q
rbi n3 ~ 2e6 16b 2ef 3fi 11 6o d1 95 xi
exceed o3 2eo 85n 509 ~ 3kl ps 1ow 1j8 ww pp e4 68 1bm
wrongdo n3 20x 4ka ~ v0 ig 14e sf gz k2 ht 1fg 1w0
nathan n3 ~ 2wa 2ac 2cd 2w4 3jt 316 309 2c0 2z0
tenth o3 18v ~ p6 11f 19v 1fd 1ko f1 5b 2d 33
gerald n3 ~ 2iq o3 iq 3nb 3dg 1yr 1o4 sa 1cy
mozambiqu n3 833 ~ 2l6 2sy 2m9 209 2av 2xi 1uz 20h 2f3
deer n3 ~ 3go 1z8 195 2j5 1a5 32f 1dl 2rl 3dm
cake n3 142 350 3ep 6ou ~ 2yl 2t1 2ia 326 3eb 2rx 391 1oj 1q3
kenni n3 ~ 2tk 275 14r 2np 2cr 1vy 2oa 1vk 3li
strand o3 28h bfs ~ 2ch 116 nb 1er 2kr 118 3j4 2fo ne
jong n3 ~ 137 327 co 251 m8
enact o3 y4 22l 324 4vh ~ 5p 1q8 ls 15v 1z6 pf 1ii 1l6 sh
sink n3 oe 2wc ~ 2wt 26k rr 191 2wd 199 2gx 1gb 3f9
hey n3 ~ 2fu 2op 1g1 2u5 111 25n 1e 1cx 35
blaze n3 1a1 ao 2yy aq7 2pb 2py 7y6 ~ 1yi 2ra 19w 203 2zr 121 104 2v0
cartel n3 ~ 2as 2bq
lisbon n3 ~ 1jy 31z 33p 1au 2wo 1xl 1sz 1u9 2th
janet n3 ~ 377 33b 2s6 2d9 8a 297 2a3 3lu 2ea
apartheid n3 ~ 2p6 3js 10u sp
toler n3 65h j6 15o 1e7 53n io 4qb in 1qg 2k6 12m r9 3i5 uz 62 ~ 6r 2h7 2s0 2af 1k4 1ms zl nj 2k1
hardest n3 ~ w3 3lc 95 db 14f
ash n3 1dz ~ 2yj 2y7 1yi 2v0 203
header n3 7x ~ d5 1po p4 27m fi 3jd m3 1fe 1nq
secretli o3 z3 ~ sx 1de 2iu 1cm ig 2g0
dissolv o3 4bt 5j9 6bj 1mq ~ 16y 12k 1q8 1m1 rs ew em
lai n3 ~ 1iv 31r 30f 1i2 3f8 dg 2ih 7e 1ao
unemploi o3 38l ~ 286 1ay lv ej bt 3j4 2n3 1wt 1m2
certif n3 57e ci 34i 4fy zq lp 44 ~ 3e5 1x9 2uk 323 3b8 s0 11e ou 2wx
endem o3 59p 2qq xh ~ l2 1v5 30l
moodi n3 16s e44 2g2 528 ~ cl 2ha 2sn
hopkin n3 ~ 61 px 1pa 4r 34k 2my 2w4
leak n3 caj 1ae 3wj ~ 387 17g 1fz zq 2io 19w 2me 192 k2
derek n3 ~ 1vk 3qd 2tk 1wf ea 1h9 2cr 1gc 1rz
sooner o3 49 2f2 id ~ vi 2m2 2xz 1zk 111 mb 155 2qv w3
basket n3 ~ m3 1pw
nephew n3 ~ 2p0 3m7 of du 2i4 dt 2xa n1 2v2
mps n3 ~ em y4 lm zd 159 cr 2s 53 i7
bipartisan o3 76z ~ 16c 1ts g8 g4 y4 cz 1s4 1bn 2q9
unoffici o3 96 ~ 2z
rental n3 3gj qf 2vr ~ dq 3k6 1f9 260 1ps 1dt 2wi 2w1 1he
unanim o3 1kl ~ bu sh 2q9 y7 1f8 1xn uo 8g g0
nearest o3 2k3 ~ 17p
recast o3 ~ 1hv 13f xe p1 1yq 27k 2nt 2ig
choru n3 3s3 8c4 4pz 210 ua ~ y0 2o0 2re hc 20p 176 16m 35h 1h2
memo n3 4f7 mj ~ pk zq 19u 3r0 89 1ou 1ft tz r4
audit n3 up 6ot 2nr 5jn aq9 37l h8 ~ 370 q1 3fz k2 1xe 3e8 22t t6 5h
pregnanc n3 5f5 2nm ~ 1d5 2am 2lc 16q 1rd wu h9 yf 1lo
minu o3 1ci ~ pp ea 1ak 1zq e4
alter o3 32u 5w4 4lo 2t0 3b4 1qz 2wr 28y ~ 1qh 14f 1uh b9 1sg 2pf wy 1wb 1q7
persist o3 ef 15r 4z8 bvo 15q dxn 1ik e44 5rx 5cg c0g 4p3 4qb 5ao jm ~ 1ga w3 1jo py 3nr wx 1j6 1c6 3el
uae n3 ~ 2tt 2j3 1m7 364 ws 1g4 2h9 zf vv
creditor n3 no ~ 3lk s2 1o0 1pg 37h 13h 2dx 1lj 2z3
laser n3 ~ 126 32k 1o6 2lg ir
postseason n3 ~ 1ta 45 1dx 1kv 3y 1os 1gr 1l9 24v
gunman n3 139 tm 5e4 dy 5aq ~ 9h 1ua 38k 2oc 5i 27c un yc 2va
ugandan n3 ey 209 ~ 378 2gn 3cb 2su 2zi yg 32a 3bc 25w
scout o3 1pv 8bv d4z 8mh y2 4b4 ~ 1l2 26d 39d gx
swap o3 e6 2fw 6t ~ 9g oi 1bc yu 1lj
boulevard n3 1bj au ~ 36z 3pw 1bs 232 2dw cv dq 112 2w3
armenia n3 3l1 ~ 2uv 283 2l5 1a4 2qx 33m 2jx 382 3dv
reopen o3 6r ~ 8h 1ks 3mz 3jk 2gm 1to 1f3 177 1t2
fischer n3 ~ 2t8 35a 3g0 31y
wei n3 2g6 ~ 23n 2fy 2az 1lt 3f8 30f 1ao 3fa b9
aggreg o3 50g 1sp 14a 2uy ah ~ xx 12i
landslid n3 e9 ~ 1v0 17r 104 29l 29t ao 1ln 2rr md
rand n3 ~ 50 8l 3lp
narr n3 5v1 bg 2l7 ~ 12u 35p 2jq 293 k7 2ev 1jl 1ys 2bb
eldest o3 62d ~ 3m7 3r4 du 2p0 n1 of 2v2 a4 2xa
sander n3 2id ~ 3cj 1dh 32d 1nr 2h6 qu 1mo 1vx 1ai
paraguai n3 9wn ~ 38e 3ib 2p9 13n 20h 1rr 35z 29n r7
choir n3 8c4 3rc 8xj 210 ~ 20p 16m 31f 1k8 2re 3n3 176 2cp 2cg
statut n3 3qg 6pf ~ 5p 1l6 1q8 2en lu od 1nt 2y2 2fd
hariri n3 ~ 239 2ok 2xb 1q4 1hj wg 3gx 35d
christi n3 ~ 27e
showdown n3 2qu 2ur ~ 1lm 2ft 2yw 6c e9 ab t4 sn 3nh
variat n3 3rh 781 5w4 8ul 7vq cwa 4sh 3b4 lq ~ 27a 30e h1 25a 1eg v5 aw ij 15j
input n3 qq 1ns 4n7 2os ~ 1cz 1lz 2d0 1fs 315 25a 2sm jg c1
patienc n3 w9 ~ 36j 15r 30k 3d3 3j1 1m2 3j8 3bn 1ru
epa n3 ~ 2ov xs 28w 1l6 7k 2fd
leo n3 2o4 ~ 38v q6 2pe 12d j8 1et 2f9
ultra o3 2lk 1qh
server n3 fp ~ ui 1cz jp 30g 2xf 1nt t0 16e hz
bah n3 ~ 3it 2r4 3hn
liabil n3 5xz 2x6 ~ s2 1ka 12x st 1s9 sz 25z 3rk 1jr
classroom n3 jc ~ lk 3e 16o 1mg by ix 313 3i4 1cc
drummer n3 3ff ~ 35f gr 2bj 1ws 2o0 16m 2aq 1zn 348
venic n3 8es ~ 1dd 2wo sr 1g3
recipi n3 ay ~ lp 1nt 25l 196 18t 11w 11l 2n2 2go
outright o3 4r3 ~ mh bu v3
atroc n3 ar5 alm ~ 2e9 r5 2cm 2uh 1ac 5i 2up ad 3jq
seller n3 4i bi 2bq 4d3 ~ 27p 1dt 31p 1hg fy ty 11k x0 1bc
florenc n3 ~ 3sj 1dd
boxer n3 11u 18f dz ~ 360 lo g8 3nh
ugli o3 clt 25i c7z etx 4rq 8w3 akv etu 9u9 ~ 220 2no k6 2op 2mz 2k4 2z7 2bg 1i3
pour o3 2ja dun ~ 3a2 387 1ji 2vq 3ll 9e 37p 1uj 1p0
react o3 13l 1da byz 1my ~ r2 s6 aw 2oj qq 1m3 v7 29i 1g2
bowler n3 12q 15h 2fq ~ om 2fg 18 2gf m3 2x
curriculum n3 86 ~ dv g7 313 1mg 1gu ix 3e 3sh 17b
tunisia n3 70u ~ 2kn 2li vv 3nt 26h 364 2j3 2xi 1g4
profes n3 5k ej aw6 nm 619 ~ 1mg pv 1bl 9f 1gu 13j 1b4 iz 205
sterl o3 ~ 3ry 8l 50 xr
default n3 11b ~ s2 37h no 1ue 3lk 13h 1pg 1lj
dioxid n3 7ei ~ 21o 23j 367 28w 2qc i0 36l 2ch s9
fein n3 ~ 3lw 2d8 v7 3p6
newton n3 ~ 3mg 2ck 24f
mbeki n3 ~ 2p6 2cz 3kr 19q
breakdown n3 1gb coz 53r ~ da 11b ep 1zi md mu 2w9
heighten o3 5cy 2jw 3nr m0 aq d4m ~ 1lq wx py 1j6 1yn rc 214 2i2 3ic
rhode n3 ~ 1wm 15n 9o 1t7 x3 3bp 37g zu gh
cure o3 48j 5x 18i 5tt 75p 1f0 7wq byh 1nl ~ rj q2 wu 3oh hu 2mh 3hd 2m8 1lo
disk n3 2ui brs 8i ~ 22j jp 1br 26c 3fk 21u 2xf oh 1o6
easter n3 ~ 15t 187 22x 2rg 23x sr 29 2q2 10f
rupe n3 ~ 3mf 50 3c0 mg 2md pi 3a ut 3lp
jewelri n3 6jc a4i ~ 2r2 1zj 11k 12 1he 3cd o6 w6 3ar
woe n3 ~ 164 1j6 2jp 2wc fn ep py 2z2 39x
arch o3 4gn 49c 7ir 3fy
wari o3 7gt 37j ~ 1j6 wx 3iq 2ss 2ni 2hu 14x 3dq py
delic o3 9pw xq kw 36g 1sf 1pd e6n ~ 2am 2jc 1ny 1n8 42
midwai o3 6u 3wz f8 ~ 2d 2p f1 21x 3y 5b d5 7h 3b1
slim o3 7a 72l 2tw 27f ~ 1w5
outlin o3 4q0 k7 ye 1ut 5ma 6hx 1vc ~ mv ov tj 366 1xn 1r0 1z6 zq 8p
ecb n3 ~ 11t 1jd 3e3 1uc 34m vu
heir n3 62d 1yf ~ 3s0 3m7 3r4 371 2p0 du 3i7 2v2 z4
refineri n3 o5 5d7 ~ 287 1fa 6w 22m 3p5 18y si 2bc 2rz
statesman n3 18s ~ 2r7
breath n3 46i 8m0 alc arb ev l8 1kc ~ 1i3 249 3i5 3cv 36l 170 1ix 27i 2rs
descend n3 5o 33s bw 47m ~ 3m7 3tj 3j3 3s0 2p0 4n xh 2xa 3r4
reliev o3 38g zx 2oz aa7 69s 1t6 3ug vb 5tt 4sk yo ~ 2rw 2ba 16b 3fi 3nx 1wx 1e3 23l 11
winston n3 ~ 3jm 35m 1oq 1sm
seminar n3 9s ~ 3o6 1cr jl 1lh g7 67 1si 2u6 1kd
mah n3 ~ 2r4 3it 2n6 2vu
ronaldo n3 ~ 1nq 1wo 1xb 336 1fe 3bt 1u9 1u6 2yo
sin n3 cwp 2be 7ir
ram o3 oh ~ 3mh 3f2 2j8 lf 2se 2hf 2nk 395 yn
miracl n3 agq ~ 3t6
supervisor n3 50v 6i9 ~ a8 16z 3kz hv 1j9 3mq xi 2ls p8
kohl n3 ~ 2t8 35a 1x7 1y8 38s 1i5 3ru 2by
geograph o3 231 ~ vo 2wz 2sb ok 2xe 83 194 1vc 2s0
menu n3 11e 4i1 37a ~ 3ep 3eb 3du 38m 25m 1c9 11k xb 1p8
brisban n3 ~ 22i 1ap 3p0 30s 3lr 1bi 2h2 3ch 3os
lineback n3 ~ 1um ay af 23a 3mh 2hf 246 2se 36y
slaveri n3 3j3 ~ 3qn 3js 2ap
pant n3 bgf 7u6 ~ 19b dz 2h4 2a1 12 2z4 3ar 350 2gb
talli n3 190 1a3 95 c5 bpz ih 2uy ah 6z ~ 100 oo da ps
snap o3 6t3 11o 4i5 2io 3bx 9no 6gp 2q0 1ny ~ 1t4 16w rl 2gh 1cu t2
semiconductor n3 ~ 1bf 1di 1xd 1fi 3iv 2mg 3k9 a2 1vq
haul o3 p3 4i1 11o 3ey xx 10z rr 1cs ~ 1u2 2on 3gc 1fx 116 1aw 290 gx
loop n3 1zp b24 ~ 1no ql 2lm 232
havana n3 ~ 1q9 23o 162 28f 3oe 15f 2w0 22a di
tier n3 kg 1h3 b5 18v 1e8 ~ fo 4q 6b
mogadishu n3 ~ 1yl 1we 2r8 3ga 3p1 2v1 p2 3dk 304
mauric n3 ~ 2f9 qa 24h 19b sf 248 12d ke 3h9
claus n3 yt ul ~ 2en 1q8 1nv 24m s0 3s4 1ia od
ltd n3 ~ x4 295 1h6 5j 5n 2f 2rt a2 22z
qualif n3 1qm ~ 1gh 3qw 32b lo 2dk lb 25l s0 ii
excus n3 3er e09 4j0 1lc 65h 4vq 541 3to ~ 3ln 2h7 pb 1xr 2af jh zg 28j mb
forti o3 ~ 31m 26y 3nu 3kn 2im 2vf nf xw ib
erial n3 73 6eu ~ 2dy mm 1lx 148 1qg 2lg 18b qk 1ra
jam o3 3gd 1ij 3jy 3l2 1xi xj ~ vt au 365 78 dq 113 gr hc 1y4
ech n3 ~ qq 1cg 279 we s6 ua y0 4w 3c7
willi n3 ~ 1mo 1w2 2hg 3fj 2tk 2y0 2ks 1z0 iq
lit o3 7wj drm 6he 8va ir ~ 2yy 1yi
balkan n3 6a ~ zr xv 1in 2qx if jn 1wj 2l5 22v
overturn o3 9ev 1q6 8dx bh2 42t 55j bn5 2ey 6eh 1t8 2kx b52 ~ lu 1q8 sb y7 vf 4c 1g8 9v t4
flour n3 ~ 2t1 326 1mp 2vq 2pc 3b9 2jr 1jj 2bh
relax o3 1t6 15o 990 l8 83v i1 ddh ~ 1zy ug 1x2 2ss 1vi cs 1v2 14w 2mt
tumbl o3 1gb 71u bw 27d 387 dsq ~ 244 2wc 227 2gx 32q 1le 2b1 aq 2qh
alpin o3 5kg ~ 28u w5 3ij 3b7 vy p7
doctrin n3 26p 205 ~ 1mg 1x6 1f1 1zo 333 1h0 rv
toss o3 6lo 4sc pf 1l9 1pw ~ 277 1oc 197 2ef 1cj m3 3or 2lr 2on
ltte n3 1sv ~ ky 1rb 1xo 2zi 27j 15o yv ry qs
warehous n3 35x 26c w6 ~ 1fa 1he 3kq 1a7 3lo 1f9 65 1dt 1hd
shark n3 14z ~ 2o4 3nd 2te cu lj 2mo 362 2se 1dl
moth n3 ~ 1v5 25s l2
dolphin n3 ~ 2se 3ux 3mh 2j8 3f2 3tu 2hf 2o4 lf
astronaut n3 7va bi1 ~ 26e 22c xp 1r3 3a5 i8 6i 2yh
soup n3 3ep ~ 24c 391 2t1 1q3 3eb 2ia 1g 2rx 39n
transpar n3 65e fd e26 4fg 27f ~ up 6r 1c za 2fc 370 2cq zo 2ro
pupil n3 by ~ 1h3 1bl 1rf ix 3mr 2co 3e 1pq 1mg
lah n3 ~ 3tr 3hn 3it 2n6
anxiou o3 bd5 7c 2hu 2hy 164 61v ~ wx 1j6 3td 2vj 2ni 3iq 3pm 2ju 2af
seneg n3 8jd ~ 2xi 3nt 3qa 2l6 3sv 2kn 2li 17v 3nz
renault n3 ~ 3hh 3ki 2pl 3fs 1yp 3m5 3ca 3im 11y
slid n3 ~ 27d 3ur 227 bw 1le 2gx 2wc 244 oe
glen n3 tb ~ 1yw 215 3j2 2st 32d qp p7
wta n3 ~ 2yb 15a lb 2h0 2yw 2ft 2d5 188 6c
boyfriend n3 bi9 yz 3y3 6i ~ 2zv qw ma fa n1 of h9 yk 12y
airstrik n3 ~ 1pb n4 1y2 3gn jn 9h ol zh 22v
flavor n3 kl eh ah5 eo8 45 4cq 1iu 25m 26u blg ~ 3b9 391 1v6 165 21q 2ia 2vq 2yl 3aj
bombai n3 34d ~ 3e1 1yj 32c 35v 1xf 3oq 258
launder n3 6ev ~ 2bq 1fg 2ph ht 102 2a5 33i ue v0
decent o3 10n 9tx 1lu 1ky 1ve 2fn 12m 5c 5z2 ~ 4p 256 5g 1db 2w8 1zy 1ot x9 11p
infant n3 16q 5u 9ks ~ h9 1d5 2nm 1oz w9 286 3rf 3cz 296
grove n3 13x 1do 7ws 4ks 1bh ~ 334 3g4 qp 1s8 32d tb dq 1bj uc
lightli o3 5ab ir 93s 8fn ~ 2ti 350
overview n3 26a ~ mv 39t 1y9 2k0 3th 1lg
silicon n3 3u6 af8
reno n3 ~ 3qm 2o1 ot 24x
batsman n3 3dp 3fi 9px ~ 3st 12q 2fg 15h 2gf 2ef 2x 6r om
presum o3 2oj 2ae 5nz 68 c18 avb ~ c8 119 jy sd 93 tk tq 1fo 28j
locker n3 2kf ~ jc 28a lc 1y4 vl 2a1 2lw 1jq 1eu
ore n3 2pt ~ 2hx 1l3 19f 1i7 211 1a2 3pq
remind n3 7lc 96 1ry 1f2 5s os t0 ~ 35 85 1e3 236 ag 2kd 1lc hq sc
sergeant n3 ~ 24i 65 1w9 us ek x4 2de 37i 1h6
adelaid n3 ~ 22i 3u0 1ap 3p0 3lr 30s 1ul 38q 2zo
instabl n3 7hl ~ 2jp 29p 2ih 1lq fn 2i2 w3 qb wx
rilei n3 ~ 3mg 1mo 26o k1 qu nc 1ai 1vg 1y1
confeder n3 v1 9lk 7k 7p 15z ~ 3ha 77 e3 20d us
shame n3 84k kl 7h2 84o 8z1 1ec 220 ~ 2k4 1ym wx 36t 23l 2eg 3lv 3b3 3ob
felix n3 ~ 2v7 39k 2v5 388 3pj 1lb 2hw 1mw 2i9
prefectur n3 ~ dp 2ex 2ld
monaco n3 ~ 352 1u9 393 2ez 394 3bt 1au
rodham n3 ~ 28e 1px 9n gk 13v 15w g8 2m1 1kt
platinum n3 ~ gj 2it 2hx
triniti n3 424 1kr 1h cdg ~ 2ck 285 b1 2e3 2n0 2cg ba gh 3e
solomon n3 ~ 2b0 1cy cu
tent n3 nw 2hn 1ck 2en ~ 1yh c2 6c 2wq 1wv 1f8 249 3p2 29y
lean o3 5ff duz 8gx 72l 1zb 27f 7so 2h5 49z ~ tc 15o o8
respiratori o3 ~ 3ef 2m8 q2 1lo 2hr 2fm 325 3el 3cv
reloc o3 81c 2jf 1ha ~ an 22z 19e 2kr 3jk lh b0 3g 3ho
garbag n3 pz 476 1tw ~ 1g 2bz 2v0 3g1 1a7 1eu 1a6 1vq
caucu o3 67 ~ 3o7 1s4 cz g4 y4 19i 3f 3kp 9q
prai o3 7te 2gp ~ ur 3bs 1ef 1r8 3b3 fw 23x 1f1 rv
webb n3 ~ 2w4 11v 3d9 215 117 1o7 3ax 27l 1sm
condoleezza n3 ~ 34r 1fl 2bd 2mr 1n2 2bi az 1n0 5v
unpopular o3 ~ 4h 1g6 bj qt q8 35j 1ym we tc
bronx n3 ~ 26i 13w 1j1 19h 2i3 46 je
facebook n3 ~ 25e ns 3l8 1cf q4 ja 34j hz 3kj
typhoon n3 40d ~ 1f5 104 2rr 1sq 1s7 17r 1v0 1ln 1b1
upbeat o3 4qz enj cgx 29y ~ 2ss 2sk 20w 23l 279 3c2 2g2 26u ug
uncov o3 1pm 56 158 2me 10s b9b 52s 1ae 27s ~ k2 iy 1tp v0 28n zq 3oi
thanksgiv n3 4gb 2ga 2gp ~ 187 3t8 15t 2rg 38m 22x 23x 1p8 29
icc n3 ~ 23w 15h 1tm 2dk
dissid o3 4lv v7 ~ 1dj 17j 299 36r 1bq 2ki 224 kk u5
specifi o3 1ol 1gp 1vc 15r 1qz 13b 1bm 1qm ca 11c 7ze ~ 1nt 2me s0 25a 1ow 2i8 1qd 32b mv
inland o3 ~ 1sr 16r 1d0 1fh 1ch dm 9e 1ji jr
overhead n3 ~ ir 1b5
shane n3 ~ om 2cd 1vk 2c0 3st 2w4 2wa 1gc 1rz
alien o3 4js drq 4e c9q 2ir 516 1iy 844 772 28h ~ 2l 25i 3j6 20v
kyoto n3 ~ z5 21g 2q6 31z 367
ensembl n3 z6 ~ 20p 8x 3s3 16m 1ql 2bj 1h2 2pa 176
peruvian n3 20h ~ 3dh 2dj 30c 14v 28o 157 1el 3hv 1q9
ritual n3 pv 686 ~ pt 10f 3bs 319 26p sr 2gp 3hf 176
sheik n3 3d5 2iz ~ 2ne 1n3 2tt 1sw 3am 2j2 2tg 31d 3ps
confess o3 1c8 14e 2zx 542 aw6 ~ 156 is 1de 15p 2an 2cf tm vz 19x
statewid o3 ~ 1ie o8 sl 28 8c 1tz p5 bu 100
halfwai o3 6u f8 3tf ~ 27 21x 2nz 7x 97 et g7 4d 2p
download o3 ~ 1cz 22j 1u0 q4 30v k3 1rj 15c ja
andrea n3 ~ 3oc 1pu 2xg 1o9 e8 3h9 3n6
skipper n3 t7 4uk ~ 2gf 3vn 2fg 6r 3st om 2x 15h
sanctuari n3 2gu bmv 2vm 2hn ~ 33l 26v
magnet o3 3f6 ~ 1bf o0 3a5 3rl 32k 17g
interrupt o3 mz 44f 4dr 9zs 1lu ~ 1ks 1qx dc 32 2pv 27g 1t2 1q0 1t
yah n3 ~ 2r4 3hn 3v4
youtub n3 ~ 3wg k3 1cf 3l8 q4 ns ja 3x0 39g
paramount o3 8dx ~ 1mx 135 1ox 3mi 4r 13p 6y 27v 1od
rip o3 21v 16w cll br8 3om 2q0 17i ~ 2lr 38r 24s 1a1 3j0 29f 20a sz 203
solana n3 ~ 3gr 1qw 1n0 33w 34r oi 1xl
creator n3 cbc js 424 18x 1fi ~ 23i s7 ux ci 1uw 2wr fy dl 14q
summon n3 18z 51b 1hh ~ zn 1an 3pr 67 10t 5h 96 12k f0
bore o3 5cw 64b 13q bak 2ju ~ 1kg 2mz 3mp 2vj 1i6 11p 1ro 3hu 349
enjoy o3 1v2 3ns exp 44o ~ 5j 160 1c4 2ji 2f2
warplan n3 ~ 1lx qk 3vc ol 14b 1pb xr 20j 1ni
fluid n3 2vk 2jc 2r5 56g ~ 17g 1ji 36l 3d7
aluminum n3 744 1a2 ~ 15g 2hx 1i7 33c 2dp 1hb 1vq 2og 350
medalist n3 wo 7bs rn ~ lo 1kf ll 115 ii gj 22u 3a3 1gh
idol n3 ur 7pz gc 3bs ~ 1iz 1cj
viabl o3 6zn c8 pv 7w0 cja ~ pq 1b3 2cq 24b 2ro 5e 152 2fj 2zn
marseil n3 ~ 352 1u9 3w0 393 3bt 1au 1uk 1xb 1g3
julian n3 ~ q6 2c0 1pu j8 2cd 2d4
expir o3 1vf 37 dry 7r 2bc ~ 1nf 1x9 3gj 263 jq 3p2 2k6
assert o3 4qo 5g9 v3 18q 160 7bz 4pm eay 7f ~ 19g 3nh 1c8 366 1on sf 1k kj 1du
punk n3 7yh vs ~ 2gf n6 gr 365 1cj 3pu 2b7 2fp o2
specialti n3 ca 15q ~ j0 w6 1bx cf 1c9 1dt 1zj 1hd bi
checkpoint n3 ~ 1ra ku 23b 2fk 2fb s3 fk ti cv
stole n3 ~ 3om 2b6 3bx 2pi 1oc 230 oh
likud n3 ~ 1ib 2u8 1c7 2oi 3f 2oy 3ne mw 1qt
jacket n3 1se 350 r0 2a1 co1 303 ~ 3u3 2h4 2gb 2z4 19b 1fu 2gi 3ar 2pj
gase n3 ~ 367 3sz 23j 21o 1sk 2ch s9 i0 28w
pkk n3 ~ 1vs 27j 1xo 3uv ky ry 1mt qs 1qa
galaxi n3 c23
tanker n3 5tc ~ 26k rr 1u2 qk 3g7 287 191 3tk 1rg
noter n3 ~ 3dl 3kf 2w2 3e9 2my b1
harmoni n3 6h9 930 8x 1bn c4s ~ 1p3 1k4 2y4 1as 11g 2cy ym
upheld n3 ~ sb lu vf 3uo 4c 2em j9 25f 3r9
alumni n3 ~ 24d yz px b1 by 31s 1cc 1pa 1eh
lover n3 aw2 869 oa 66 hq 25n qo 22n ~ ma 3vb 2zv qw h9 fa 3n1 dt n1
mafia n3 3l2 ~ 1uq 1m6 1w1 r5 38w 3qk
stark o3 5b0 8jy 5t0 4i8 cmk 1db 2rb 1c6 75u eq5 2s7 8hd ~ 3vr 1e6 1oy
consciou o3 1ms 421 ~ u1 kl 5s ee xc 22r 33a rw ge
bean n3 8ro ~ 39n 1q3 2bh 1g 2ti 3v1 391 3b9 2t1
gloria n3 ~ 32e
bogei o3 ~ 3cq 3ng 25v 1ij 29g 39u 1bh y8 ud
butterfli o3 ~ 3a3
swine n3 ~ 1e0 2hr 1xa 1fk 34a 296 1dl 2m8 q2
raul n3 ~ 2hw 278 23c 23o 336 3dn 3oe 39e 18r
pin n3 1gq 8ab 4yu 264 2ch ~ 39c 32h 3fy 16w 39u
amazon n3
lazio n3 ~ 3bt 1g3 32g 63 1xb 1vw 393
inadequ o3 7vt 91s 45d tx kh dz byc ~ 31t gh 3po mu 23q 2cv 2un 2en 2x8
adrian n3 ~ 1lb 1wf sa 1h9 3r1 202 1vy 1rz m1
bicycl n3 3m4 21i 82f 1pf 2dp ~ 3dx cj 2xt wk 3ay td 290 cm gx
bloodsh n3 cu7 dm3 6x6 2e9 479 ~ fh 3f4 29p qb 2ih 2k1 1lm 1lq 3vu
litig n3 2gc ~ 1ka 3sg hm 3j7 k2 1pg 2a0 259 t6
sequel n3 ef ~ ks 1a5 12u 2wr 11z 2sj 6y 32s 2up
peacefulli o3 7m ~ 1mq 26q
shootout n3 b5k ~ 1lm 2sw
beckham n3 ~ 3ts 1xb 2yo 1nq 1wo 1hr 1uk 3cj 1fe
palin n3 ~ 37o 13v 1io 28e 3ds gk 2dn 15w 1et
tin n3 1a2 ~ 2hx 2og
depict o3 7bw 5kc 2t9 k7 xx 333 103 4km wr 5w ~ 2vi 39t 1v4 17s 126 u4 sk 29r 3en
archaeolog o3 6tx 6gs 9bj ~ vo 2pn 18p mr 3h6 231 1pm h8 2p8
amp n3
stiff o3 ko jm 5ws 6lw 1wk cd 1c6 ~ vs dn 2m5 1pd 1mi mi 1e6 n8
unilater o3 ~ v3 1k6 1qq 2dt 1t2 ef pm 3vc z0
citigroup n3 ~ 2sn 3n5 3by 2kt 2ha 1lr 51 35l gu
thirteen o3 ~ 2vf 2im 3kn 26y 31m 3uh xw 3nu g2
dri o3 aru 1og ~ 3y7 1g 1q3 39n 2ik 21q 11d 3b9 3aj
midst n3 2er ~ dn sp 2jp os w3 2a7 1tg 5o fn
grammi n3 ~ 1me lp d3 32s 1zd 3pu 1cj 8i 16m
dividend n3 te lj pq ~ vq gu kz f4 1o0 1lj 2y3 yo ww
hun n3 ~ 39a 3cb 219 3kr 2ym 2cz 3a8 3pl 1wr
payrol n3 sm ~ 22f kz 25z f4 jz ww 237 1lj yo
conductor n3 125 84 2bj ~ 20p 1ql 31f 1h2
lynn n3 ~ 3pt 297 2d9 2ea 377 1vr 3lu 1z0 1mo
fli n3 ~ 18b 1v3 3uy qk
bee n3 ~ 2rl
calori n3 ~ 3fp 1vl fp 2ct ty
confin o3 4vf 36r 17j lv 1bq 1bm 7ad 2p2 ~ 1ug 28h kk 2jz jm cs 1js m5 16k
racist n3 7z3 1r2 3js ~ 2k5 hb 1bw ig 3lv
farc n3 1h7 1ro ~ 1xo 2dj ky 1fy 2w6 3xw 1z9 1mt 30d
favourit n3 t4 3nh 5pj 1c4 1ew hd 2f2 ~ lo rn f7 2ft 1qm
elvi n3 5w2
brett n3 ~ 30t 1vk 309 3wq 14r 3q7 1h9 1gc 202
kiev n3 ~ r6 1a4 2aw 33p 2uv 33g 201 2jx 91
hilton n3 ~ ox 24x 2lu
lima n3 ~ 3e4 73 3cw 3d4 28f 3at 20h 3wu 2th
barrack n3 ~ bc 3ad v9 77 ol 178 tr ek nw
ryder n3 ~ 2h0 36d 81 ii
allan n3 ~ 30t 2wa 316 1oq 1z0 3nb 1xv 1sm 3ni
wagner n3 ~ 1h2 321
firearm n3 139 ~ 262 fz 2tc 21t 2ty 3jh 1bb 33i 13d
tran n3
runoff n3 82 b85 ~ gi 1tz bu 100 sl 3rx p5
plaintiff n3 1r9 ~ 2a0 s1 1fe 1ka t6 2zs sz yr 3nh
liver n3 ev aue fx ~ 3oh wu 3i5 3cv 1j3 3d7 2je 2m8 q2
corridor n3 ~ 1no 23b ql 28r 112 1l1 282 13c cv
davenport n3 ~ 3ft 3oj 3be 3gf 1qe 7k 3l7 2fa 2d5
cluster n3 ~ 25s 2x4
layoff n3 4tx ~ 2gm ej dg 2dx 2qw xf 237 1kn go
zagreb n3 ~ 201 28d 1hc 24e 33p 122 zh 1pj 1af
traci n3 ~ 3vv 2um 1sm 1y1 117 3r1 2tk 1mo qu
meyer n3 ~ 1mo 270 26o 1ai 2ej 2ao 1vg 1cy 3n5
carv o3 a9r dg 3en 8y1 bk4 7ci bwp ~ sk 3i8 1v4 kx 15e 2d6 1k7 2vy 2f1
podium n3 6p6 8z8 6uj ~ l3 wo 2ee cm ll 2mq ii 3ij j1
cliff n3 oe ~ 2tq w5 1ll 34y 3hp 3j2 2id qp 15e
supermarket n3 40h 4i ~ w6 1c9 1hd 1he 3ap 1dt 2dw 2zw 3a7
juvenil o3 76t 10w ~ 1oz
overwhelmingli o3 2yi ~ bu iv 3r9 o8 1g2 13l 1c4 2q9 1mb
intermedi o3 e4 17a 1mn ~ 1pq 1h3
delight o3 750 1wx 1v2 2ug 3ns 4x2 4vf 4ms 23b ~ 23l 28x 1e3 2rp 2sr 245 3gy ym 3ec
navig n3 2z9 178 2rq 6kr 1b9 3d0 rr 443 10z 5t8 45w ~ 2qd 60 b2 se fb 1no 2lg 2wr
malcolm n3 ~ 3jt 1o7 1oq 1sm 24g 2cd 1xv 2h6 1e4
medicaid n3 ~ 2au 1k3 2w1 ge 11l 25z st 1lj ie
compel o3 ag 5im 2x6 s0 a7x ~ cb vf 1yv 13b 2ni 2mm 2h7 13p 261
diamet n3 1dy ~ 1mc 23e 13a 26t p4 2er 17g 37e pu
deport n3 9ma 299 4k1 425 8ah 317 607 ~ 1bq 2yk 36r 1ug is 156 2gu 17j 3j4
alpha n3 ~ 1tq
cyclon n3 ~ 3wh 104 1f5 1s7 2rr 1sq 1ln 17r 1v0
zurich n3 ~ 2kv 10b 17y 2bf 32y 2wo 390 1xl la
coleman n3 ~ 33o 1mo 1ai 2ks 1n6 yp 1w2 2um 1vx
spacecraft n3 2u4 3a5 1gn ~ 26e 2yh 3v0 22c 6i i8 zz 1k9 nr
groceri n3 bs8 4i 426 2zw ~ 401 w6 1he 1hd 1c9 1dt 3uw 3ap 2wi
airborn o3 ~ 20d 2de 73 257 148 26x us 212 2gg
volcano n3 1ga w5 8vi 4l5 ~ 3qq
klein n3 ~ 3fw o6 345 2xv 1c0 23f
twist o3 4bo 49c b58 16w 2vc i1 1b1 9uu 2eb ah6 9g0 2jo 7jn ~ mz 2l7 3rz bg 1d2 1i7 2mp 23d 3x9
ow o3 1sc ~ s2 9p e5 1ez 1lj 1sj 3rk 21d ez
trash n3 4y3 e4q 9qk 476 1tw ~ 3w9 1g 3g1 1eu 2bz 2v0 1a6 1y4 1ro
peer o3 1k4 c5 ~ 1om 3p9 a4
dig n3 7du 5pb 5fl b3q 5ol dy cq 3k6 ~ ti 3oz 37p 3qu fd 3g1 3m1 2v0 1a6
dancer n3 176 il ~ 16m 330 2bj 1hw 138 14q 210 3wt gr
lou n3 ~ 2sz 3ul 3hj 20e 10m 2ao
roddick n3 ~ 7k 3ft 3l7 3gf 3oj 3zs 1qe 2d5
richest n3 ~ ap 3lc 28l
horizon n3 3a5 862 n7 ~ 1rv 1ch 34t
beverli n3 ~ qp je 39l 1j1 3zg
ellen n3 ~ 3dy 2s6 3ku 297 3pt 8a 2ea 2a3 3lu
lao n3 ezq 69m ~ 219 vg wc 392 1cq 1vv zf 28i 3cb
ty n3 1e8 ~ t2 16b 2e6 ih 11 pw rl 1ko 1fd
releg n3 2ek ~ 63 39p 15i 107 lo 3ua 199 xx
proposi n3 ov 379 ~ o0 1q8 y4 2en 1c4
basra n3 ~ p2 3ga 2to 1we 3ub ff 1ct 3ad 52
satisfac n3 1fz 2mt ~ 12m ym ug s6 68 10n 23l 2kd 3gq
moo o3 ~ 33z 3tr 3it 2vu 3sf 2r4
shoe n3 5gx 2a1 8bc 5u2 blx ~ 12 1zj 3ar 1he 1di 3ta 2bz o6 1fa
worthi o3 3n4 1ru 9q9 3c1 2a4 m7 886 ~ 261 254 308 hp 409 2fj tk 2b4 5g
theatric o3 il 2sv 16x ~ 8x dl 6y 14q 1h7 ks 2us 1a5 21s
hawk o3 dmp aph ai1 ~ 2se 395 362 38f 2zu 3tu 2te x1 3nd
dear o3 cs7 466 5pj auu 8c7 4p a16 4kz hq ~ 1ls 2u5 302 2w5 8o 1wx
prone o3 ~ 29b 17m 2vw
telegraph n3 192 2df ~ hf vw 2z5
instruct o3 96 313 4a3 17b 1mg 35 ~ 1n2 ag a3 3xc 2aa 10c sv 2mm 1an
peterson n3 ~ 40f 1n6 1nr 33o 1e2 1ai 117 26o nc
winger n3 ~ 1wo 1nq kf 1fe 3yo 3ts 27m 3cj 3k2
dhaka n3 ~ 3e1 258 1yj 1if 3oq 3dk 32c 3ve 34d
disarm o3 2ts 1yv ~ 1uy 2yg 2i7 1k6 317 wp 3yv 1qq k1
oath n3 5u4 b9m 7bz ~ 372 2cf
fallujah n3 ~ 411 p2 3ga 1qa 1we 3ub 2to 304 qs
sah n3 ~ 3v4 2n6 3sf 3tr
alloc n3 94t 1bv 1ol ~ ie 30b 2kw aa kz ny
metric n3 o0 13a ~ 2x5 1aw 342 1qc
igor n3 ~ 34b 1yg 3iz 2v7 3o8 3hy 2ib 3gr 193
candi n3 dpn 1v6 ~ 2yl 2ia 3qc 21v 33n 2t1 1qo 22h 21q
attribu n3 268
heel n3 3k8 ~ 1yo 2x9 1r5 12 32h rl 29c
torch n3 ~ 2yy 2pm ll
mir n3 ~ 26e 3v0 40g
fcc n3 ~ 1l6 2e8 11n
moroccan o3 2kn ~ 3k0 1a8 2t2 3dd n9 1hj wv ws 7l
consolid o3 2fc 2ob 1t9 3df 1s ai6 ~ 1g9 2dx 3ci 2jw 160 vb ka 1mh 18e
ransom n3 1lj ~ 28z 1z9 21c
silk n3 1zj 4au 3cd ~ 2jd 2a1 3ar 350 2nf 1b2 1h8 3xu 3u3
restraint n3 5i7 98 2ox 7ad 7bb ~ 3sa 15r 3j1 30k 3gz 1ix 3cg
amman n3 ~ 22a 2ok 2xb 2t2 1we 3f3 p2 3dk yl
profound o3 to 26w al 1tg 7gc ok 33a ~ rw 1y3 11g 2uj 2k4 3ea 1zo 236 1i3
eugen n3 ~ 12d 270 qa iq 1et 2z8 3i6 m1 24h
kuwaiti o3 1m7 ~ 2t2 ff 3rj ws 1hj 1a8 10l 200 1q4
conscious n3 1ms 3y6 ~ xc 1y3 2c4 3bl rw 2c5 4l 33a 1b4
mercantil o3 ~ ct 1qc 6t e6 16u
sword n3 mf 527 15g fz ~ 3h0 36o 2tc 3dt 264 139
divin o3 cbc 3xb 9hq 1na e94 18x 319 7ip ur 9uv 458 9qj ~ 2e3 1f1 247 3d3 1iu 1wh 1ef t3 38n
acquit o3 83p 40b 21a ~ 156 15p 19x 2an 2ng tm ht 1fe 2em
marketplac n3 4i 2zw 3ap ~ 1he q4 ja 2dw 1dt 5k ty
turk n3 ~ wd 3l1 l6 bb 37b m9 1ev rv 3di
prolong o3 ef 14g 24b 38y 3m 65l ~ 1c6 1tg 3ri cg 1i3 uz 1mv 2z2 2hd
seminari n3 ~ 33e b1 3w3 3e ba uu 1rf 4r 3ks
unnecessari o3 307 12z b49 956 brq ~ 35j 376 27y 3po va 3bw 2x8 2br xf
smash o3 4an 9kz 1a1 1p0 2b8 mz 3gd 53c 95 2gh 5lk 2io 6qd 3h 3j0 6ug 2on 8l6 6lw 34p ~ 3x9 29f 2lr 38r 3uu 130 277 16w 203
opt o3 1gp yu 2f2 ~ hx pz 1ia g0 10n qi hi wz k
philipp n3 ~ 2g1 19b 1nz zc 229 2xg 2f9 3lf 128
ana n3 ~ 1o9 1e9
serena n3 ~ 2fa 3zs 3ft 40s 7k 3l7 3oj 3gf 2d5
flagship n3 rr ~ 1hq
undertaken n3 ~ 1z6 zw fj 369 es 125 ie q8 kb
portsmouth n3 dd5 ~ 1uk 2q8 1hr 338 1xb 2jy 1u6 399
hemispher n3 ~ 2eq 1sy 83
mongolia n3 a8q 6cl ~ 2yu 3hk 3g9 2j 40x 1vv 28v wc 2uv
piraci n3 4qq 2gy f08 ~ 2ph 2bq 2c9
est n3 ~ 2qy 2zj
rachel n3 ~ 2dn 3ku 2ub 2ea 3lu 3c8 2d9 2s6 40w
guild n3 e3 9t a3 iz ~ ux 138 lp 84 16x
disastr o3 19c 2oc 1xh 2bg ~ 2pk w3 2nj 1gb 2no 3bw 23l 3ok 11b
dump n3 42z 51v vl 16y cq ~ 3w9 40n 1tw 1v0 203 2v0 2gh 29t sx
bia n3 aw3 60d ~ 3bl 2ap 3js 2wf 1r2 22r 374 2lh 3g6
rainfal n3 76v 17r ~ 1za 1v0 104 1b1 wb 2pw 45 1s7 1dr
overthrow o3 50w 3uo 2ey lu ~ 280 10u 1id 239 2n8 32t 16i 2i0 3oa
acceler n3 e43 uf 5cy 3nr 2t0 670 i0 82f axl w1 ~ 13q 26r c6 1g9 12b 3fq 1su z1 1t9
dictatorship n3 57v 32t 570 ash 98d ~ 10u 3qn wr b2 42t 1bt uj 3pv u5
equat n3 mx 2sm 1k4 1vj 7di ~ 332 jy 1lz 3o4 180 2fc 1vc 2hm
gandhi n3 ~ 3a8
wilder n3 195 ~ w5 3nk 3hp 26v 13x 1s2 2tq p7 tc
dispos n3 a8 9tk hv 6lo 16y bi 5ff ze 1zb ~ 1tw 3w9 26c 1a6 42q 2fl 25o se
trailer n3 5nw 1s2 ~ 1cs dq cj 2vr wk td 3r8
bonus n3 ~ 22f 1s9 e5 30m 1lj 3z1 2l8 1so 34e
newman n3 ~ 1ai 2fs 2um k1 1sm 1oq 3jm 3fh 2ic
biden n3 ~ 3jx 1px 13v 28e gk g8 3w1 2bi 1io
arlington n3 ~ 206 1uo 2zo 1br 1t7 x3 g6 1vw 213
yemeni n3 m9 4rr 2lz ~ 3k0 2r8 41s 420 2t2 2gn 1a8 1hj ws
charit o3 bew 20y a6w ~ 2iv 2yn 1q1 th 10e ie fx 11l dv
ramirez n3 ~ 278 3no 2hw 2j0 39e 2m7 1lb 18r 23c
subcommitte n3 dr 9q ~ 1qd 370 2p1 g8 11h 1x4 17t xd 16c
chat o3 ban 25g 663 bk ~ 1cr t0 ns ja 3l8 q4 hz 3wg pn
shopper n3 x0 1he ~ 1dt ty nb 27p w6 40h 2xq 1er 1cb
ismail n3 ~ 1n3 2tg 373 2ne 2ar 2m4 1i1 1jm 218
floyd n3 ~ 2lq 1qy 275 22w 3qd 2cr 272 2k8 33o
yeah o3 ~ 3qi 1g1 2fu 2qv 111 2op 1cx 302 3gy
circu n3 4es 6e4 ~ 3h0
con n3 bkv 6ry ~ 3a9 1qv
doha n3 ~ 2j3 85 lx 2h9 22a 9s
arbitr n3 eo2 j9 4h4 4bf 2gk ~ 146 3j7
speedwai n3 afz 99o a14 kv ~ 35m 30z 2gf cm 22k 1gx ii 3tp
marion n3 ~ ke 3be 36d 2t6 1ai m1 3i6 321 k1
mccarthi n3 ~ 2ks 143 1vg 267 33o 1e2 2ak 1vx 321
crise n3 ~ fn qb 2jp 19c 164 3vu t4 ep 1zi
clergi n3 33t 7sb ~ 24n 1hn uu ba 1pp 3ks on 233 1ac
porter n3 15u si ~ 26o 2hg 32d 2zd 1mo k1 23y nc 1y1
lewinski n3 ~ 3eu 2x 36k oj 9n 1nw 2cf 1uw 25g
supposedli o3 973 ~ 3vo 119 sd 2xl fw 28j 1h4 79 tq
truste n3 6cv 10e ~ bq 16z a8 24d 84 13j yz 1j9 23m
spite n3 14h dxy 472 s4 ~ b4 tx 291 iy i2 ef 2bg 40m da
turf n3 he ~ 29o 3g1
kirk n3 ~ 136 1zl 117 sa 3li 1nx 3jg 22s w8
manor n3 10d lk dd 39l lh ~ 1kw 3bg 3d6 2n0
bruno n3 ~ 3oc
everton n3 ~ 2q8 1xb 1uk 42i 1hr 338 399 1u6 3dc
burk n3 ~ 2ks 1vx 2hg 267 1vr 3q1 nc 32p 21e
tottenham n3 ~ 43w 2q8 338 1xb 1uk 1hr 42i 399 2jy
sichuan n3 ~ 3g9 dp 42k 1sq 3vz 2ld 1ln 2j
interac n3 3c9 ~ ts 1j5 38u 11g b2 2hm 2ly c1 ha
penni n3 mg
calgari n3 ~ 2dh 2z6 1bu 1zv 3lj 1sx 2ce 2hv 19t
steer n3 98 161 2z9 tz 1pv 7x 70 5t8 4w 2h5 ~ 2dp 2lt 12b 266 14p 2hm
ricardo n3 ~ 3dn 1lb 2mw 23c 3cw 336 39k 2s4 2bw
ricki n3 ~ 22s 36c 3wq 309 14r 2c8 3qd 2cr 2zm
undergradu n3 ~ 1rf yw 24d 3mr 1gu 2tm g7 b1 y1
memor o3 17b 1br c1o ~ vx 13p 2sr cb 2y1 243 1q7 2rp 28x
meaning o3 1gk 5ux ~ 1wd pv 3ea 1d 1hp 2b2 rq 1a 1uh
spike n3 ~ oe aq
vertic o3 3ev bw5 6ui ~ 40a 3k8 2f1 17g 37e 23e 1dy 266 2lm
grozni n3 ~ 28b 1wj 28d 1we zh 3ad 201 xv 3zv
pataki n3 ~ 2m1 35u 37o kr 13v qv 9n 1kt 2ix
sake n3 cb ~ ym 1ei 3c 3pf 12m nu 236 2oh 1gk
kidnei n3 chh ~ 3zq 3oh wu 3cv 2je ln q2 1ar 2am
disrupt o3 mz 53r 3x5 hs 88p 60k ~ 114 33d 30l 3a1 1t2 121 t5 1c6 1ee
bubbl n3 aad 4rk ~ 2b8 2zr
reunion n3 491 4yf ~ 1k8 23x 18h 24q
deng n3 ~ 281 3nc 23n 1ao
escort o3 5n1 ~ 2fk bq 1ra 1hq rr 1v3 ne 2we 1cw
hbo n3 ~ 1l7 1od 1l0 14t 39g 3m6 a1 qy 1h7
battlefield n3 6wb df ~ 1il 148 2n iw
upward o3 chv ~ 1oe 42u 13q aq 2qh ri 23p c6 oe
cannon n3 20j 139 ~ 2sp 2tc 36n 1ng 3ko 2q0 2ty ao 1y2
pleasant o3 1pr 3xe eak 1ky dpg 1wx ~ 1vi 1tj hq 243 1sk uc 1v6
edmonton n3 ~ 442 2z6 2dh 1zv 1bu 2ce 1sx 3lj 1ti
vacant o3 1y4 6cx 2kx ~ vh
morrison n3 ~ k1 3nm 2zd 1n6 2ic 1vb 1pu 2h6 nc
nightmar n3 1i0 h2 ~ 2no 2aj 3hw 37d 2ih 3bw 2up 2l7 2pb
missionari n3 kb 1bl ~ 33e 24n uu ba 3hi 429 3jb 3j3 xh
coke n3 3kk ~ 3an 22h 21v 1qo 22g 35q 1bx 3aj 1g
farther o3 87 as ~ 3wo an 2nz 3ao 97 1d0 7x uh et
facto n3
newport n3 ~ 2zo 3t5 3pi 3p0 42i gh u2 38i 29e
boot n3 1po 4oi ~ 12 3u3 2pj 2z4 3ar 19b 1fu 2h4 3xu
merchand n3 4i bi j0 6t ~ 4p 1zj 11k w6 1bc 33n 1dt 1rm 3ta
kurt n3 ~ 24w 1p4 2g8 3pc
koh n3 ~ 413 41i 3it 3sf 3tr
francoi n3 ~ 19b 42d 2g1 229 2xg 1nz 3p4 3lf zc
prophet n3 bnh 9qj ~ 2gz ju 3gg 1m4 1ef 1mg 3m7 ur
enlist o3 39d 1pk 5gh a4w ~ 26d 3vs us 1ol 1h6 wz 65 178 1w9
den n3 ~ 2fz td
lawn n3 ~ 29o 1do
magistr n3 j9 ia ~ yr 4c 1i ot 1tm 2ls
theologi n3 424 h8 4q5 ~ 205 429 yw 1mg 1h0 332 1oh 2p8 2nd
stricken o3 14f 9av 1lo 27i 10r ~ 2pk 37n 1u8 3dp 19c 1sq 164 2kr
newest n3 ~ p 4n 42g ki m
cholesterol n3 ~ 1vl 3z8 2ct 3fp 3oh 3ls
monarchi n3 ~ lu 3d5 42v 371 2v8 j5 od 42t 10u
insuffici o3 7vt 3yg ea kh 7nq ~ 2cv 31t tx u7 iy gh pb 3ln 3po
observatori n3 8bv
mask o3 ay7 r0 6gx ~ 1ua 9h 3rn 1fu 2pj 2gi ub 1zj 2fb
inabl n3 1b4 ~ 2ni 11b wy 269 17f tx 30k 1ru hy
gym n3 60s ~ jc 3vp 1lu 3lo 3sh 11u lk
moss n3 ~ 3cj 6i lf 1vx
lesbian n3 19z 55y ~ yf 14j r1 2ap 5q 39m 16j 1k4 110
wash o3 1a6 34p 6ev exq ~ 37p 1v0 42q 3yy 1og 17r 203 sz 1zj
lesli n3 ~ 3i6 1mo 2z8 40w 3z5 3mg 2ao 2hg 3lu
ferdinand n3 ~ zc 2sg
filmmak n3 dl ~ 138 6y 14q ux 1ww 3xb 29r o6 13r
confidenti o3 2ek ug z3 2kk 4wd ~ zq 3r0 3e8 3rd 1d1 2me 25g 96 py
axi n3 20q
jacki n3 ~ 3hj 1vr 3d2 2cr 2c8 2tk 1vx 2ks 29a
grate o3 3gq 3gy 1ls 7y9 bfh ~ 245 ym 405 1wx hq 302 2if 196 1f2
hamlet n3 6de dw ~ 75 h2 fc
patch n3 6wg 18u 108 1y 27a ~ 1wu 2er 1h8 34p 2ff 2nf
ambush n3 2ch ~ 1ua 9h 139 5i 33v 2fk 1pb un 2fb
elliott n3 ~ 1sm 2um 117 k1 2w4 33o nc 1y1 41c
voyag n3 1ye 406 3d0 nb ~ rr 2nh qe 1r3 7t 191 26k 28t 1ch
consul n3 7cr 10o ~ 10a 65 zn 253
bashir n3 ~ 2j2 2ne 3ww 3jj 1n3 2rk 2gn
insight n3 3bl ~ 2jq 1b4 2g4 1pm nk 11g 2kb 1na 180
wreckag n3 4oh ~ 2v0 3oz 3m1 fl 130 qk 2ch 1u8 ti
hander n3 ~ 2ba 3to 2rw 16b 3nx 3fi 1l9 29x 2cs
reinforc o3 62 561 41b 34e 1t9 9r vb cd ~ 8u 3ci 41t 2jw 1r7 160 7f 3pr 3nr
turnaround n3 2ey ~ 133 2dx 2qw pq 19m vb 41t 2b1 23l
advertis n3 6d 1cb 14d d64 48 ~ 22d ob 2i6 1rm 8t 29m hf oy k3
toppl o3 12b ~ 280 42t 32t 239 29t 3gd 10u 1id 3q3
belov o3 5pj 418 4kz hq 3y3 ~ 2zp 3h5 1f2 1u4 w7 2xa 1ew 2i4 3z
cal n3 ~ 2w2 3kf
hatr n3 1y3 2k5 ~ 2k1 27x 1ym 28 3js kl 1ey 2h7 2j8
ideolog n3 374 ~ 28 ee 2qj 1zo 4h 375 26p 1h0 20l
afc n3 ~ 1ta ii 6b 1dx fo zt 6c 26f lo
ravag o3 2pk 9kb 121 2ay 3jz ~ 3dp 2ds 459 2v3 1v0 1wz 37n 2pw 39x
bent n3 ew9 amw ~ i1 2q0 40l
falcon n3 417 dmp ~ 2j8 3mh 3tu 2se 3f2 2hf 3uz lf 395
sprawl n3 cit ~ 1kz 3ad kx xj 1bs tr
interrog n3 bh0 2nr 1xe 8fr kj ~ 29q 1bq 1ug 2bl 36r is 3g6 vz 2ny
contamin o3 qd 28w 4eo 7dt ~ 39b 296 354 22g 1tw 3h4 3r0 21v 3nq
lunar o3 1py ~ 40g 3a5 2yh 2b9 zz
hint o3 3tm 4b8 56q 1dp v8 379 aat 1ny 3oi ~ 1ns 18q 1qs 2jm 1c8 3gz a0 om 1ix
habit n3 emm 7uu ~ 1j5 1tr 22r 2v9 pv 27a 2p3 1yi 1ot
garrison n3 14o ~ 77 bc 8u us 3zi 7f 3vw 3ha 20d
tyler n3 ~ 2hg 1rz 1mo 1vr 1ai 3zw k1 2h6 42n
episcop o3 1hn bgx eol 2tp ~ ba 33e uu 3ks 429 3hi 2n0 43m 1pp
patricia n3 ~ 2s6 33b 2a3 2ub 8a 2ea 40w 3h9 3pt
thriller n3 5hg ~ 1ep 1h7 2up 6y ks 1ys 12u 3yl 2sj
shallow o3 9e ~ to 2id 17g 2bm 2tf 37p 3j2 1ch 2tq
ivanov n3 ~ 41l 34b 3hy 1fb 3xa 1yg 2t5 34r 3mm
pullout n3 9h6 ~ 1k6 34v 3fv 8u 29k np 3yv 8y tp
louis n3 ~ 128 297 39w 2mk 1n9 3dy 2ge 2d9 3c8
roland n3 ~ 2d5 2ec 1lb
grim o3 3dq 5q1 e44 cql e87 7co aie 86f esh 5cg 27i 2s7 4p3 ~ 3y5 3vr 3wi 164 103 2wq
acclaim o3 ~ 35o 6y gc sg 1ww 1rl dl we 31g
reflec n3 8cn 2c4 99v 837 1qg ~ 21d rw 3bl 26p 41y 2jq 2bb 265 vx
nah n3 ~ 3it 2n6 41i 451 3tr
murdoch n3 ~ 2ej
hay n3 ~ 2ks 1w2 1n6 40f nc 2zd 1ya 1o7 1vx
stupid o3 bbr 7kv 1xr 349 cbr 6wv bko 15b 3ec ~ 2op 3sq zg 302 3lv 2mz 3xd eb 3mp
goali n3 27m 6pk ~ 395 3jd 24v 23a 362
offend o3 bu2 kp 6jd 13d 3lv 43r 24m 1i3 ~ ue 2jz 3er 402 302 156 36t 26l 14j
bethlehem n3 ~ 34v 3f3 134 np 2ii 28d a5
absorb o3 86r 1g5 bxm 1pk 34y adn 5p1 3ih d63 ~ 4n 2ob xf 307 ty 380 24b 1s9 2qc
ree n3 ~ 3tr 451 41i 3hn 3sf 2n6 46x 3x6
scrap n3 1xd 6lo 42z 146 h4 4y3 9qk e2m 40n 1tw 3w9 pz ~ 2b3 1mm 1k6 1ee 2gd 3iu 2lv 1l8 177
irs n3 9d 65 ~ 3re 301 3e8 f4 t6 7k 3z3
berth n3 1w2 fb 44 27d 108 ~ 2ft 6c 2yw 1ta lo lb ii ab 1qm
slaughter o3 5zq 6x6 5i 2e9 ~ 24c 32f 296 2da 3c6 3go 1tr 1z8 3nl
novelist n3 ci 12u ux ~ 2cx 45n 140 2gj 1ys 2ad 2wu we 138
buck o3 ak ~ 2zu 38f 37v 15u 25u 10m 2te 2f8 12n
panther n3 2mo a0z 6y4 8i5 cgp ~ 395 3f2 3tu 362 46d 2se 3mh 2j8 3is
log n3 5ha 1bh ~ 3pq 19f 14z t6 12o 13x 192 3mu
unhcr n3 ~ 106 1f4
griffin n3 ~ 2hg 1y1 1mo 32d 31o 1vx 1ai qu 1vr
blackburn n3 ~ 43w 43y 2q8 42i 1uk 399 1xb 338 1hr
locomot n3 14p ~ 2od 3cr 3gc gx 30q w4 1v9 1lu 290
garlic n3 45 ~ 2ti 391 326 2xu 3aj 7g 1q3 3yy 1jj
sunshin n3 4qz ir x1 6ck wb ~ 1tj 1sk 17r
datafil n3
accuraci n3 1fn ~ 2zn 2qn o0 pm 3i2 1p5 3b8 u9 1d
poster n3 3tn ak 11e 1zh 9ej ed ~ 383 2i6 29r 464 1ea 2vi 103 2h4 1gq
rage n3 1ym ak3 2ww cl5 92y 5kj 2hk 2oh 104 1qb 49s wf 1tg 1bw ~ 2fe 2vj 3ri 468 ao 1lm 3qj 1y3 2k4
treasur n3 3gq gg 8ej 7by 11w y9 nj 3k1 ~ 2pn n3 ei rs y5 sk az 3h6 kr
hosni n3 ~ 2di 3gx 1i1 2du yd 1a8 2oi 22a 1sw
manuscript n3 hr ~ 1gz y5 2qi bv 1u0 1v4 3ht 3bi 1oh
aung n3 ~ 33u 36h 2vs
booth n3 cvn 2rj ~ 11u 1he 100 1b5 232 3uj
betti n3 ~ 40w 297 8a 2s6 3lu 2ea 3c8 128 2mk
correc n3 1yq vb ~ 32u
graviti n3 27w a4o ~ zz o0 3x4 180 17g 1xu
len n3 ~ 3k8
mee n3 ~ 46x 475 3it 3hn 451 2r4 3x6 2n6
leap o3 4a1 1le uc ~ 227
geolog o3 65k ~ 3ys 1xu x8
forbidden o3 11 3jh 88q ~ 2k6 3a4 ro 319
workforc n3 6c1 6i 147 ~ ej 1jr j0 bt p8 3z3 3qv q0 3zu
frenchman n3 ~ 2q3 8l 1nz
chop o3 aar be8 dg 9fd 9c1 4wr ~ xq 47i 3yy 1q3 2ti 326 3y7 2ya 2rx
felip n3 ~ 23c 1lb 2bw 1mw 2yc 2mw 278 2zt 39e
renov n3 vb 30w 6ll 89y 1to 3nk agj 2al 2ol ~ 3ho 3jk 1wd j3 3g lz 9r 3rt 2v3
hurdl n3 3jn ~ 3a3 13a
fossil n3 ~ 3le 2je 10s 21o 3ys 1pm l2 2fr 33l
screenplai n3 bv 2jg ~ 2wr 6y tz 12u gc ks hr 138 45n
teaspoon n3 70b ~ 483 2ti 47i 1jj xq 326 3yy 3up 3aj
biblic o3 2nd 8ur ~ 1gz 3ka 333 319 1mg vo hr 2wj 22l
zhou n3 av4 7t1 2g6 ~ 2az 3rv 23n 2fy 3fa 1lt 3nc 3f8 2q5
edgar n3 ~ 2dg 2zm 24h
unexpectedli o3 494 2uw ~ 3c2 2b1 2wc 1pz 13q bw kd 244 1v1
logist o3 wt ~ hj 10z 1ld 25o 25c 5t 147 1j0 1s
khatami n3 ~ 2tl 2m4 1fb q8 2di 2ar 10l 1i1 c0
nicaragua n3 8d6 ~ 3bb 3nz 3b5 3ib 20h 2p9 2w0 1kj 1fy
oven n3 ~ 326 3ep 3qc 1q3 2t1 12a 2rx
hanoi n3 ~ 258 1rx vg 16a jk 28i 28f 40x 1rp
heal n3 3t6 6wg 5tt 75p 1nl ~ 247 s4 424 1f1 3wv 2mh 1i3 269 3d3
mighti o3 93 5r 5c ~ 362
catcher n3 11o 7pl ~ 3nx 2ba 3fi 2rw 29x 3to 23a 1os 2cs
madonna n3 128 ~ 16m 1cj
pct n3 16 1ak
testament n3 ~ 1gz 2nd 48a hr 47q 3ka 2qi 2e3 458
workplac n3 ~ 2ap 3g6 16j yf 1jr 1ps 2kk 1j5 ee
goodwil n3 2ga ~ 3ji 294 3gq
durham n3 ~ 38i 2pd 3pn 2jy 2zo 21y 3fg 2ck
notifi o3 1n2 96 1zh 6s0 ~ 10t 1u1 2me 10c qj 2aa 2yg le ag
monarch n3 na 3d5 39z ~ f3 371 13w 45c 1lp 3tj z4
abolish o3 6om ~ 1q8 3qg 1g8 ls 27y 1c 28y 476 x5
enroll n3 3mr 2uk ~ 2s2 1rf 446 vd 3v3 by 25l 1h3 481
tomat n3 ~ 1oj 2ti 39n 3y7 47i 3yy 1g 1q3 483
inclusion n3 e6y 2v ~ 1l5 1us 10n 1o8 1gi 32b 254 2fc 2s0
sergio n3 ~ 2ax 444 2mw 2zt 1lb 3dn 23c 2bw 336
turin n3 8uy ~ 1g3 2bf 1dd 3sj jf 3so 1u9 1o2 3bt
throat n3 ~ 2rs 2u2 3i5 3l6 1wu 29c 22b 1yo 170
reunif n3 44h 4do 1s ~ 2y6 2cy 1rw 7m 284
forthcom o3 vm 5o ct 3e6 1z4 ~ ze 1mv 1kd 2oj 1tu 2wq ki 1hz 8p
guilt n3 15p 8hb ~ 21a 3vx kl 1fn 468 2em 27x 2k4 2h7
accident o3 127 7km bbb 9iw 48d eq6 ~ 2oc 119 1v1 25y 3lz 11o 10s dy 7c
thoroughli o3 4p e1b 4ii ~ 2bt 2fn 1a6 qm 10h 2cv 1q3 1qd k2
oracl n3 ~ 13u 2iy 2mg 3kv 34j 25e
particl n3 20f 5f7 ~ 2xd 1bf 47v 15x 3x4 2y7 2vk 42w 20v
blend o3 br0 14a 9k9 2ob ed3 165 2vq 5ei ~ 3vd 25m 3b9 2rb 3ll xe 391
embarrass o3 3vx eqj 7wb a94 d9b a70 7p3 6gt 5bg kw 7uk 7q5 ~ 220 472 1e3 23l 2bg 302 2vj 3lv 1i3
fitzgerald n3 ~ 267 321 3eu 33o 1o7 1mo o3 2ks 2ic
pond n3 p7 1n7 ~ 3p5 1s8 32d 2ja 2at 25j dm uc 3hp
curv n3 4gn 3tc 4bo 6js egs dg 78 4fg 1oe 40l 1b1 ~ 44a 3k8 1k7 16d 42w ab 37e 17g 1vt
sebastian n3 ~ 1lb 1mw 13y 3mo 23c
deadlock n3 4wb h2 5l7 7xp ~ 31v 2rj oi 1mq 85 146 2qu 1lq 3lz
umbrella n3 ~ fx 2g v1
forg o3 7f2 5bt 8lb 7uh 3n2 3n7 1k7 ~ ka 41t 3e5 1t9 9r 8f t2 1mq v1
layout n3 o6 ~ sg 2k0 2f1 12f
ibn n3 ~ 2gz 3et 1m4 1sw
stint n3 21x ~ 2p7 45 9f dh 1ol
valentin n3 ~ 15t 225 187 2cr
darren n3 ~ 3wq 3gb 3ze 2cd 36c 3qd 2wa 1o7 1vk
kay n3 ~ my 1jz 1vg 2d9 297
lure o3 3f6 8hu a9l 3py 4n7 7pr ~ 25q hi 2hu 5x 1su 2mm 27p 28x 1yv
punjab n3 ~ 3m3 1yj 3e1 ec ae 1if 1o5 41e 3ve
propel o3 2jf 71o 2xn 1ry 7ft ~ 3ko 36n 1k9 ao 139 2tc 24s oh 3ak
gibb n3 ~ 2ta 1fl 1et nc 21n 21r 3fw 2vh
christin n3 ~ 297 40w 128 46s 2ub 3qm 8a 2s6 33b
furiou o3 1ym 1qb 77d 8kk 2es bc4 5kj 7zt 47n 4vy 1bw ~ 2vj 3lv 1tg 3ec 1iu 27x 220 1ry 214
depress o3 2m 7co ea 5q1 e87 ac9 4kt ~ 1en 2hy 1j6 3v5 1lo kl 14h wx 27i
fisheri n3 14z ~ 17o 26v 2rq tc 3hc 1ch
unawar o3 bp4 ~ 1ms 96 119 1ur 349 4v 37j 1yv 11g
variabl o3 4l1 3b4 cwa ~ 42w jy 1lz 1vc 315 25a 1ki 1qz 2sm
dip o3 7ez oe 5ff 2gx ~ 27d 227 3ur 244 32q 3v8 aq bw 2wc
chung n3 ~ 3f8 30f my b9 1ao 137 31r 2fy 2ih
tendenc n3 22r 9tk 5ff 3w6 efw 1zb 1oe ~ 2wf 3bl ya rw 268 2ni 1j5 x7 45g
bernank n3 ~ 34m 11t 2os 3ti
bounc o3 1vz 95 1le 47y 2b1 3u5 uc 1iu ~ 3v8 2ed m3 27d 2gh 3qr 1op rl 130
sixteen o3 ~ 3yx 3kn 2im 2vf 26y 31m 3uh xw 3nu
instructor n3 dv 41b 1bl ~ 32r gx 39d 1mg 2hm 3vs a8 px 1rf
parol n3 7r ~ 19x 17j 36r kk 472 156 26l 1ug 2jz
sluggish o3 64b 13q ~ 1en 2qw 37k 2wc 9b 2z2 c6 1wk 32v
entrepreneur n3 8xn ~ 2wn 26g nm 8f 1gu ko dv 306 31g
prodi n3 ~ 2mb 1qt 2t8 35a 1y8 2by 1ux 3tx 2oy
relianc n3 25a 885 2q1 10e ~ a2
enthusiast o3 7vs 6r0 3bn ~ 2oh 405 28x 62 25q 4h 2sr 2hu 13r
downward o3 2m ~ 44m 1oe 2qh 13q 2qw oe ri 2ey 42u
stuttgart n3 ~ 2bf 390 351 1ba 2kv 1u9 1g3 352 1au
newark n3 ~ 26i mt 3m0 1uo 46 je 167 xu 2hv
barnei n3 ~ 2ha 2sn 1lr 3n5 3yw 1ty 2kt 3by 230
homeown n3 ~ 37h 3lk 1ue 301 st ty 8f 27p z2
probat n3 ~ 4a4 17j kk 19x 36r 15p 472 xq 156
freeman n3 ~ 1mo 1vg 33o 1dh nc 1w2 qu 1y1 32d
drc n3 ~ 1uz 3fo 3bc 274 34n 209 2l6 3kr 378
tongu n3 3dt l7 d6h 8i7 ~ 22b 490 2u2 3l6 38a 32h 1wu 29c 170
likew o3 3p9 r 1th 2o3 6x ~ 291 182 2uc 3lt 1zi 4n 1fo 2s8 4j
beam n3 11n 7f4 1jz 5ol 5h6 1ns 3kg 4qz 3gy e9k ~ 3rl 11h 2f1 2df 20a 44a 49c kx 32j
raf n3 ~ 26x
dodg o3 va 5wk 29x 81x ~ 11y 29u 3fs 1yp
bang o3 8tl 9kz 1a1 e5z 1po 2gh 29f 5rn cni 42b 5hg 3dp cy8
lighter n3 s9 ir ~ mi dz 132 9k
methodist o3 1nn v7 ag5 ~ 33e 46m 44t ba 3hi 3ks 429 2n0 uu
yacht n3 191 26k ~ 3d0 rr 1r3
perth n3 ~ 22i 3u0 3vt 3p0 1ap 30s 3lr 3ch 38q
inappropri o3 510 92a zg ~ 1j5 3lv 376 1ac 42a 2x8 2bg de 1qd
dock n3 57f 7wi ~ 29e 2bc 2fo 1r3 rr si 26k 3d0 26e
fabric n3 s5 1di 1zj 26j qd 12f 3cd 1wd 3n7 1ys 9el ~ 41v 2a1 3ar 1s6 350 3ls 2r2 1b2 o6
ambul n3 cj ~ 1lx 1cs 1ze 290 g9 fr td xy wk
ratifi o3 2q9 1f8 572 gf z0 ~ z5 sh 1q8 21g 3r9 15v c2 4a 3qg
collar n3 4us 5lk ~ bf 2h4
confisc n3 4ke 25r anj 1a9 ~ 2b6 2ph sx 262 3zm zq 1pb 3e5 is
nutrition n3 cf 82t ~ 7v 18i 2p3 ge 2a2 3ot dv 2jt g9
scream o3 3o 3b3 3hg 6ne 6r5 99c 2vx ~ 3fe 35h 2q0 1ej 34g 3ow sw xj 2wl
outspoken o3 4i8 p5 143 2o0 ~ 62 24k 17s tc we 2a8 7f 2oh 1ym
rah n3 ~ 3tr 475 47x 46x 2n6 3hn
blank o3 1a6 1y4 i8 6g
reconnaiss n3 ow ~ 3ui mm 26x 2gg kb 2dy 1lx 2lg 1qg
ulster n3 ~ 3p6 qr 105 v7 1ph 3lw 3t0 2h2
firework n3 ~ sr 2cl 23x 19w 3um ir
injec n3 5vx ~ 3nf 3a2
clue n3 7lc iy 46i 1dp ~ 45z 1ae ti 56 2kb v8 k2 4v ys
wong n3 ~ 31r 30f 3qu my b9 49y 3l3 3f8 fs
sponsorship n3 1si ~ 1rm 1x9 4i 1cb 9g ny 3a6 2q9
pie n3 8r6 ~ 3qc 2t1 2yl 3v1 3eb 2ia 326 2rx 3ep
robot n3 2ca 2hm ~ 3j6 3h0 18o 2l 3k3 33n 3wr 2mo
brush o3 86v 2pp 39n ~ 9c 1v4 1og 2er 2id 1dz 3fy
cherri n3 79s e2 b6l 5uk 7v3 1bh ~ 3vi 3g4 334 1mu ke 21q 1oj 2nf 1v6
mediat n3 9mu oi 1as 29i 85 43h f8 ~ 31p 1n0 10o 2aa 2cy 2n 146 2e4 1mq
papua n3 ~ 2av sy 3cf 3k7 157 2tb 1e1 40x cu
brink n3 4kb ~ 1gb
jacksonvil n3 ~ 1w7 15f 2d1 1eo 30z 167 1sx 1qj 1gf
congoles n3 ey 1uz ~ 378 4ah 3ro 3bc ky 2gn 3oo 3kr 3fo
mosul n3 ~ 411 41h 3ga p2 1we 3ub 1ct 1tj 3ad
hydrogen n3 1dg i0 ~ 36l 20f 21o 2vk 3sz 497 3xv s9 1bf
pervez n3 ~ 1wr 3jj 2bx 3a8 2n5 373 186 ec 3my
guangzhou n3 4ly ~ 16a 3g9 3ee jk 1rp 48i fu 2j 258
bend o3 9ys 3fy ah6 49c ayw 4dc i1 40l ear 1km
artifact n3 ~ 47o 3ys 27t 1v4 3en 18p 2sa 47q 2pn
cdp n3 ~ lh 1jp
fujimori n3 ~ 3pv 20h 32e 39k 3wu 23o 1pt
fiat n3 324 ~ 3ca 29u 3v7 3m5 3ki 1yp 1gx 2pl 3fs
disband o3 3qt ~ q8 ew 2z 2ob 1qq
constitut o3 rs 3o5 od ka ew 56 wr ~ 24m 1vc 2u7 2y2 2g5 sm
comedian n3 138 23i il ~ 2bj 1hw 1h7 45n gc 16m jl dl 47a
lectur n3 tn 8zx q5 85 1mg dv 2c3 ~ 3tq px 3o6 9s jl 1lh 2ad yw 24d
whale n3 yn 1z8 bok ~ 3ux 3uz 14z 2qp 1dl 30l 3ek 1a5 3hc
showcas n3 ~ 35n 1lh 2fa 1k8 sr v2 il sg 5w
curfew n3 ~ 1g8 1bb 3xr
carpet n3 53m ~ 41v 3w5 4au 1zj
leicest n3 a69 ~ 2q8 338 2jy 1hr 47g 43y 42i 1uk 43w
broadli o3 1c3 4n 2ho ~ 333 2o3 1pz 1wb 1g2 8h 28q 132 13t
anc n3 ~ 3t2 2p6 2cz 3qn 3f cr
trent n3 ~ 2qo
assump n3 2ae 4od c18 180 ~ 26p 3o4 27n pb 37z 3bl 68 2kb 2gk
astro n3 ~ 178 29x 2cs 1os 2yd 3ez 1kv e2 2cb
tablespoon n3 70b ~ 489 483 326 47i 391 2xu xq 2ti 3aj
berri n3 21q ~ 4be 32d 3p7 lf 2hg 1vr
gao n3 zj ~ 3rv 2az 23n 2fy 1lt 3f8 3nc 1ao 48b
anglican o3 v7 ~ 46m uu 4ap ba 1hn 33e 43m 2tp 1pp
faa n3 9d zj ~ 3sb 1ld 22c 98 10v
lemon n3 6s9 6vp ~ 3aj 2ti 2ia 47i 2xu 326 391 483 2yl
rode n3 ~ 1pf cm 3m4 oh 3dx 6o 3yi 1hl 2yx
bite o3 vr 203 7gu 5d0 25m s4 7ms 27x dzx ~ 22b 1wu 1tr 3or 38a 4ai 3ux 3dt 2u2
vacuum n3 1y4 i8 6cx 59n ~ 2vk 3xg 3a2 1r1 3gk 5r
jenkin n3 ~ 11v 2ic 1n6 nc 1nr 1w2 1y1 1vr 215
mentor n3 1mg ~ 1zs ma 1om 2k9 1bl of yz dt 3r4
wyom n3 ~ 32l 3ox 353 1xm 1wl 2wb 2o1 2cc 20u
eleph n3 ~ 1a5 2mo 2o4 1dl 3qb 1hl 3go 3uz 3ux
unspecifi o3 ~ le sz lz c8 1fj 1uh
acces n3 ms xn ~ 1gi z5 238 4aw 21g
subtl o3 5or c14 ~ 261 1n8 cb 46i 2wz 30e 1d2 1zh 1i7
marvel o3 243 2be 3p8 8bh 3hu agq 26t 54j 2uj 5d6 e6v aq5 ~ 23i 2is s7 2vl 1ys
fraction n3 3o4 169 oo 1ir ~ 3km sm 2uy 2v6 7s ps 307 1mz 5b
vintag n3 1fw ~ y5 19a
smell o3 bwz kl 3vd eh 9gs 8rx rw 1iu ~ 25m 1yi 3tm
cds n3 ~ 22j 2ui k3 8i 3t7 21u d3 1u0 hc
grammar n3 da3 ~ fg 3e 332 2yv 2co b1
ming n3 2g6 ~ 3fa 3rv 3f8 30f 31y 23n 2ih 1ao 1lt
kumar n3 ~ 1un
samsung n3 ~ 27v 1bf 1xs 3m5 3ik 2mg 1gx 1yp 2iy
roc n3 ~ f5 2ka 1ao 1c5 2uf 1rp 3bk
tighten n3 32u 3rh 9xa 2t0 xf ~ 1t6 1mi 3uq 1g8 o0 1nv 2sh 13q vs
marbl n3 15e ~ 3zy 2vy sk kx 3en 3i8 vl 1v4 2d6
clemen n3 ~ 1kv 1os 2ba 2cs 2j0 29x 2yd 4c6 1l9
erdogan n3 ~ 1ux 4a7 39s 38s 34x 2oy 1sw 48f 35a
mont n3 ~ 1lb 1gy
kidnapp n3 28z ~ 1z9 3gu 41u 21c 9h 1ua ky ry 1qa
vendor n3 4i 3sn 2bq ~ 1he 2xq 1dt 3j9 2rj 43a x0 27p 8f
disambigu n3
plateau n3 e8d ~ w5 2m0 1t3 qp 33f 1vd 400 tb 3np
busch n3 ~ 35m 3im 2gf 2mq 43i 3hh 3tp 432 3v7
kyrgyzstan n3 ~ 3hk 2yu 2uv 2jx 3rs 42k 1a4 if 2l5
ashlei n3 ~ 3cj 2c0 2hg 3fd 1nr 2ac 3gb 1vr 3wq
outfit n3 9hj 2a1 1lu co1 4fj se 8so ~ 3u3 2pj dz 2h4 1zj 1c1 2gb 2gi 19b
volkswagen n3 ~ 3ki 4bs 3m5 3ca 1yp 3v7 3fs 2pl 29u
patterson n3 ~ 3vv 1y1 1o7 1vb 26o 1vg 117 21e 1vx
fold o3 4bo 97r bg1 ~ 2dp 2f1 xe
creatur n3 1a5 5e1 epm js 6z1 4qu fx 68q ~ 3j6 2l ad 3wr 4bc 1dl 2la ur 3hm
wipe o3 86v ~ 357 121 16y 45k 29t 203 27y 38r 3h6
essenc n3 6u 1fz 1df pm 1va ln 9xe 1wn 94q 2r5 2uy ~ t3 2rb 1fn xc rw 1iu 2of 1jn 265
poison o3 5i 2r5 39b 9x2 cnt ~ 46g 2oc 494 7c 1lo fr 1lw 2m8 1xa
johnston n3 ~ nc 33o 21n 2h6 1b0 1ya 2ic 1vg 1n6
lott n3 ~ 2ix 4c4 1kt g8 g4 2qo 3jx 1s4 13v
carei n3 ~ o3 2ks 46z 40f 2c0 61 yp 1b0 1vr
eritrea n3 85u ~ 2f3 1dc 1yl 2lz 3p1 274 2li 209 3bc
prematur o3 gn ewa ~ 3rf 3bw 16q
cardiff n3 ~ 338 1hr 1uk 4c1 2jy 1bi 2q8 3u0 3ch
grief n3 bev 6nf ~ 2k4 1ym 2ug 3ob 3ic kl 2q0 3vx 2vj
unif n3 1mh 3df 7p 1s ~ 491
pizza n3 3ep ~ 2t1 4bb 24c 1c9 3qc 3v1 2rx 2ia 40h
voluntarili o3 35i ~ pz 2x6 2yg 1k6 le 2gd g0 hm 10n
disturb o3 oq b4e elv 53r 2vx 2op 50o 2hk 27i d8c 1t8 1j6 14f 2jf 3x5 164 8kz ~ 220 3dq 2ma 1te 409 3hw 349 cb 2bg
torr n3 ~ 2ax 2m7 23c 1kv 3no 2hw 2bw 31n 336
likelihood n3 jy ~ c8 mo 1dp 68 15r 1zr ez ni v8
estrada n3 ~ 32e 4br 3ge 3oc 2ym 3pv 1pt 3y8 23o
pianist n3 2bj 2cp ~ 1ql 16m 3z4 35f 1oa 14q 40q il 3si
jintao n3 ~ 281 2q5 3nc 1fb 3hy 3gh 38s 2xx 1px
bankrupt o3 1pg mz c3n 3h6 ~ 3rk s2 2dx 8q 295 12x 2f 3jr 5n
brass n3 agp 5v8 ~ 1a2 3ff gr 1vu
bribe n3 4m6 kc 384 e5 1lj 91f ~ 1de 10n ht v0
conceiv o3 fw 1jn 6dq hp 5s 2c5 ~ so js jd 1na 2wr o6 3n7 8f nk
molecular o3 5f7 ~ 3l4 2pf 31l 15x 332 25x 497 1av 2sx
xinjiang n3 ~ 28v 42k 43z 3g9 2vt 2ex dp 2j 3k7
casual o3 l0 x9 3jo 96 27g ~ 1c0 4h 1i6 13p n8
ashcroft n3 ~ 2m1 2bi ot 44c 5v 2qo 9n g8 13v
drain o3 5r6 1y4 1ji 3gk 4f0 ~ 9e 3qh 3yy 1og 16y 3sr 1eu 45k 3a2
newer n3 ~ 3h lq so 2hh 7s 1dm 18a 9a o9
jin n3 ~ 31y 2fy 23n 3rv 2az 48b 3fa 1lt 137
wherev o3 ~ 2zy 1ei y8 vi 2ky 25b 2qv sc 2bg
slash o3 dg 4wr aho ed4 xf ~ ea 1gt 27y 23j 2sh pw m0 jz 2dx
merci n3 7pd aku ~ ur 424 2ga 38n 2e3 1f1
fourteen o3 ~ 3yx 4a2 3kn 2vf 2im 26y 31m 3uh xw
avalanch n3 ~ 2yf 362 2tq 19t 2yy 24v 3is 1l2
backdrop n3 14k u4 7dd ~ 46u rc 1q7 1oy 3vr 21d 3y5 h5 35n
luther n3 5aa
herein o3
jessica n3 ~ 2xg 2dn 42n 2ub 2ea 3ku 3n6 33b 2zv
finest n3 ~ 7o w7 35o 5g 1g7 256 243 1jw 447
scoreboard n3 ~ 2gf
contenti o3 90g 3he 1g6 ~ sn 146 ax 2u6 2am 1kd 1mq oi 1ts
sibl n3 ~ n1 2p0 12y 3q2 du mk fa dt a4
beatl n3 ~ hc 8i d3 3zd gr 33k 3af 2gt 1cj
dos n3 ~ 3cw
bengal n3 7oq ~ 3mh 2j8 46d lf 3tu 2hf 49o 47c 3f2
taint o3 46g 296 384 ~ 1ec 22g 4dg v0
mickei n3 63n ~ 2c8 15u 2cr 45q 40r 3hj 1n6
becker n3 ~ 3ft 3gf 3oj 3zs 40s 7k 21e 3be 347
kyle n3 ~ 31b 3zw 45v 1nx 2um 30t 202 14r 1ya
carniv n3 43e za sr ~ 2cl 23x
namibia n3 b2z ~ 3qa 2l6 2sy 2xi 2m9 3v6 3nt 2av 209
durat n3 ef 1dy cg ~ 25a 1j8 1ow dz 1c6 1a 14g 3wn 12g
franz n3 ~ 31y e8 21w 2g8 3x1 3zl 1zm
pistol n3 3zm 7aa ~ 2tc 139 3ko 2ca 44n 2ty 2sp 36n 49p
eleg o3 9pw xq 2ga aku 5d7 ~ 260 hq 1pr 1c0 1b2 n5 15b 1d9 2wz
brotherhood n3 of 5yc 7p ~ 2qe jb 1p3 2x0 ry ju
tucker n3 jv 6ye ~ 3d2 1vr 2ks 1w2 1ai 15g 40f 33o 41c
exhaust o3 ty 6ci 51z 8c2 911 i0 2ju qm 4ii 4e5 59g jz ~ 2yi 3ly 2vj 14p 3v5 3xv 1r1 s9 2km
triangl n3 7p8 ~ 3u8
ubs n3 ~ 3yw 2sn 3n5 2lx 2kt 2ha 3by 44 51
vajpaye n3 ~ 1wr 4bm 38s 2u8 1yj 3jj 2oy 3a8 7b
abe n3 ~ 38s 4f3
environmentalist n3 bu4 xs q8 ~ 2a8 1dj we 3nh 19g 15d 5d 1ym zd
militiamen n3 ~ 1uy 1qa 1ua 2to 18f ry 1xo ek 1ct
memorandum n3 3rd ~ 3th v3 zq gf 250 c2 pk tz 89
cage n3 9cu
provok o3 8l3 js dku 9td ao 3g6 39x 549 m0 4n7 5x7 1qb b4e ~ 3lv 214 3ll 1ry 1ym 29l v7 we 1v8
potat n3 ~ 39n 3y7 1q3 1oj 2ti 2t1 47i 3yy 2rx
deadliest n3 ~ 1lw 2pk w3 ol 9h 2oc 5i 3vc 1a1
kobe n3 ~ 2nv 25u
projec n3 4l4 fj ~ 1dn ps 68 jw 3o4 1jt 1n4 4c5 oo
malta n3 92v ~ 382 33m 3dv 3lm 1rw 16t 1xg 1q2 14u
slogan n3 5hp ~ 383 3hg 27b 47m 2y9 1ej 1gq v7 2zg
sheer o3 1yx 49c dg a4d 2m0 2rb 3v2 1oe ~ 3hu xk
fortress n3 14o ~ 1kw kx 3h6 2ii 46k
bypass o3 cmy 112 ~ 1ar
kit n3 2lt 4d9 ~ 18i se 3w5 2bz 14d
benefici o3 12j 11l 1c4 4p ~ 1kh 2jw 21q 5x j0 440 1wd 11g k1
carolin o3 efe ~ 297 2ea 1n9 2mk 128 2dn 2ge 3dy 46n
marsh n3 e2d 67e ~ 3j2 2u 49b 2w4
bordeaux n3 1fw ~ 352 3xl 3w0 1g3 3bt 393 1u9 1au la
anthem n3 8oh hc ~ 2re 210 3af 3rc 1gq 327
fleme n3 ~ 2cd 1lr 2wa 2w4 nc 3q1 43x om 17w
dot n3 2y7 4w 10z 27a
caucasu n3 ar8 ~ 1wj 83 if 3un 28b 27j fk 3ml 2uv
sodium n3 ~ 45b 3z8 2ct 1vl 3fp 4bl 2rd 3ls
strauss n3 ~ 4fp 1dk
kahn n3 ~ 4ft
malaria n3 ~ hu 1tt q2 2m8 34a 30a 2a2 1fk 1e0
salem n3
pablo n3 ~ 1mw 1lb 23c 2zt 2mw 2ax 3dn 3mo 49d
credenti n3 3qw ~ 3uf 2q9 1m6 rg
skull n3 2je ~ 29c 38a 2rs mz 3d7 1wu fl 1j3
colt n3 8o0 ~ 4en 3mh 2j8 3tu 2hf lf 46d 3f2 2se
pvs n3 ~ 27k 1yq 1hv 3rb 2nt
bathroom n3 1g jc 52m ~ 2e5 3c3 vl 3lo 1wv 16e 1f9 113 3du
extinct o3 ~ 1v5 l2 487 30l 3qx
snake n3 bj6 ~ 2mo 3h0 4dd 1dl 1a5 14z 3ux 1ik 4ce
bizarr o3 6qx eb7 ~ 2ir 220 2mp 1n8 2la 3lv 499 3hw 3sq
dana n3
seeker n3 ~ 2gu 3j4 171 106 2jn 4e 1er 1nt nb
rampant o3 67j 266 c1s ~ 102 1ac 2sh 1jo 39x 42l 2bq fh wl
syracus n3 ~ 1sx 4bi 167 2d1 1gf 2hv 1qj 3p3 1p6
outlaw o3 ue ccs 8u3 6sa 52h 6mz 3jh 606 sx ~ ro ry 3xw ju 2lk 2v1
bless n3 sh 2ga 3wk 5u4 7el 2if ym 1ef ~ 424 ur 2gp 2e3 3wv 10f 3bs 1zf 3wb
boucher n3 ~ 49q 2ta 1fl
aros n3 ~ 3ri 1g6 18a 2w9 17g 1pc 1mq 146 py
matrix n3 ~ 1lz 42w 2qr
billionair n3 ~ 8q 26g 4a6 8f 306 z2
emili n3 ~ 2ea 3c8 2dn 8l 297 3dy 42n 3lu 8a
diari n3 tl hr ~ bv 1n1 fy 2sm bg 1u0
rim n3 2sb 16d
hingi n3 ~ 3ft 3gf 42f 7k 3zs 40s 3l7 3oj 1qe
feat n3 308 1hp es ~ 1cg 2rp lg
recount o3 1a3 3u4 35 5v1 ~ 1tz bu 1gj 82 jx
buddi n3 of ma 5m0 axs ~ 2cr 275 2f8 2k8 2u5 zp 2tk 10g 2c8
arc n3 3tc 49c 51z 214
elena n3 ~ 1o9 2ge 3n8 1qe 42f 2fa
privileg n3 1c4 2k6 em0 ~ 18t 3i0 41g tf 3sg 2kk 1zz
macedonian n3 2l5 7la ~ 1zg 1pj 33x 2kj 1yu 3l1 24e 2or 28b
unincorpor o3 ~ 1jp fc 2kc fk 45s
ramadan n3 w1 ~ 1ef
essai n3 eua 2nr ft hr ~ bv 1n1 293 35p fy yt 3bi 12u 1oh
forestri n3 13x ~ 17o 49u tc 12o 19f 26v 47d 1al
curiou o3 6of c81 2mz 2mp 7av cvg 6rr 2ir 1n8 243 ~ 349 cb 2sr 2rp 1qb 4a9 2oh 1i7 405
optic o3 14i 2dr 2h3 15x ~ 126 3x4 3rl 15c 1bf o0 2d0 29r 3t7
forens o3 ~ k2 2nr 354 p0 2jt 2do 22o g9 2oo
oman n3 f05 ~ 2j3 2tt 3rj 364 1m7 1g4 3sv ws 2kn
oriol n3 ~ 1os 178 2cb 2cs 4c6 1kv 3ez 29x 2yd
yushchenko n3 ~ 3iz 1i5 1fb 3hy 4a7 2j1 2tl 3zf 1a4
alexandria n3 ~ 22a
lindsai n3 ~ 3zs 42f 3oj m1 2ub 4eq 3be 21e 347
canon n3
umpir n3 43h 2ku
norton n3
cheng n3 ~ 30f 3f8 1lt 49y 1ao 4b9 2fy b9 3qu
threshold n3 4kb ~ 1bm 1ow s0 3kl 3q5 o0 1zq 1j8 ea
tuition n3 1so 313 1mg ~ 31s 1lj 1ih 2w1 48v 22f e5 3mr 2vr
ballist o3 ~ 14b at 2wd fz 397 2lg 1qr 1gn 1pv
portabl o3 ~ jp pn 1o6 18o se eu 18z a1 1bf
bundesliga n3 ~ 351 63 4ab 2bf 39p 6b lo 40z r9
indefinit o3 ~ 2lv 2gd 177 1ks 1ee 17c 1t2 2n7 3rt
prototyp n3 126 so 9b9 ~ 14p 2t0 o6 1lu 2wv 5r mm se 8f
boo o3 ~ 46x 3sf 2vu 4b2 2r4 475 47x
whoever n3 ~ 25n 25b 1ei y8 4v 5s 1oi 1cx 4e8
patron n3 apk 1si 62 ~ 1qn 17x 1fv 3du 5d z2 1c9 3y3 3a7
denial n3 5g9 sf ~ 3er ig 493 3mk 2ap 10n 3g6 2nw 1v8
buzz o3 aal b1z 6ur ~ 2sr
evangel o3 ahg 3n3 ~ rv 33e uu 3ks v7 4ap ba 4ca tc
kph n3 ~ 2ht 1b1 r8 uf
pig n3 2te 4us 1tr 8na 3yb ~ 24c 32f 3go 2da 1a5 479 3c6 1ik 1dl
napl n3 7yb ~ 1dd 3sj jf 3so 1g3 48z 20z
batch n3 9g qx 5mg 4hu 20r 38h 6eb 740 59l 5oi ~ 3bf
exam n3 2nr ft ~ 1rf 3qw 3i4 g7 3fz 2s2 3uf 1nt ou
dug n3 ~ 40p 3oz 34t 1hs 37p 27w 282 3g1 33l
fdch n3
ouster n3 280 ~ 465 42t 1id 3bq 10u 32t 1m1 wp 2vs
tsvangirai n3 ~ 2cz 3t2 cr 19q
salad n3 3ep ~ 391 2rx 3v1 1q3 2t1 39n 24c 3y7 47i
pile n3 50g 4hn 2m 66h 8x3 bm qx 3jy 3l2 4mb w5 1xi 20r 38h 6eb 2dr 740 59l 5oi bug 141 2on ih 1aw ~ 3oz 40n 3w9 2v0 3g1 2vy 37p 40l 2pr
collector n3 1sp ~ 3sn 27p 1hg 4a9 2j5 y5 n3 fy 14q
okinawa n3 ~ 2he
enzym n3 2ct ~ 2rd
interfac n3 ~ 1cz 11c 1nt 2ly 3se ui 2xf 3s9 2fc
mclaren n3 ~ 3hh 3im 3v7 3fs 3ki 1yw 2pl 2lw 2fs
rivera n3 ~ 2j0 3no 278 39e 437 2m7 2hw 4ds 2ax
cart n3 1mk 3ey 3u7 59o 3tz ~ 3m4 2gf 35m cm 3yi 1cs cj 2dp 11q
songwrit n3 1ql ~ 2bj 16m 35f 4dv 14q 3si il 4bv dl
fletcher n3 ~ 3eo 24f 3q7 2w4 2wa 3jg 4db 2ac 21e
otto n3 ~ 21w 4ev 2g8 e8 2sg 31y 24w 450 2yz
click o3 ban 3u5 9h8 ~ in 39c 1cz 3x0 ns 30v 2ca 3tz
lahor n3 ~ 3e1 41e 1yj 49o 34d 2n5 3ve 3oq ec
farewel n3 1vf 4o ~ 2gt 10f 225 27g 2xx 23x 3c7 1hh 1wi
blunt o3 9v2 p5 64b 143 4b1 3y5 ~ 1e6 7f 26u 4cm 1n8 qq 4w 2m5 we
aunt n3 ~ 3h5 h9 n1 fa 2i4 12y 2w5 2p0 2u5
deton o3 19w 24s ~ 21t ol 33v 3ko dq 2lr 9h 27c 1a1
hoffman n3 ~ 3dr 3ul 3zl 117 3g5 432 3fj 1w2 24f
malawi n3 ~ 3qa 2sy 4et 2m9 209 2l6 19q 2av 1eb
catalog n3 bv er ~ y5 w6 29m 44z 3sn q4 1u0 3ht 1jx
archdioces n3 eol 2tp ~ 1hn 2ru 24n uu 1pp 43m ba 46m 24y
fugit n3 ue ccs 5u9 ~ vz 2ng is ru 2iu 2dz 2lp 1aa 17j
pelosi n3 ~ 2ix 4di 1aj 2qo cz g8 g4 4e4 1kt
crunch o3 7y9 ~ 2jp fn 2z2 3tb 2wc 1jg 1j6 164 2qw
thorough o3 ge qm 4f0 1db 2rb 495 8hd ~ 1wc mv 1d 1q5 125 2nr 33a 3fz ze
sherman n3 ~ 1mo 2zd 43n 3fj 1y1 36d 1z0 117 1n6
fog n3 2yj ev8 81e 9oj 4vx ~ 17r 2ci 1dr 1b1 wb 16s mi 28u 2er
ernest n3 ~ 3nb 41z 12d 2yz 1et 2sg qa 3dg 1yr
psychiatr o3 7pa ~ 1tl g9 fr rj 2jt 23m w9 305 3hd
madagascar n3 ~ 2av 3qa 4ic 3v6 4et 1uz 3bc 3n0 3nz
backer n3 2o 62 ~ 1bp 15z 18s g4 1ne tc cz cr 76
washn n3
instantli o3 zv le 21 ~ 1v1 19l nx 494 35w 2xl qo 2ca
glacier n3 9lx ~ 4d5 2lj w5
sympathet o3 vf bew j6 b6x c1a 3ob ~ 62 3iq 4a9 2hy 349 wx 1qb 3v5 33a
intercept o3 11o b1f 5dc b4l hs 3bd ce5 ~ 354 2lg fc 14b
dylan n3 ~ 4el hc 2zd 35f 2bj 16m 2k8 210 3si
ins n3 ~ 171
myth n3 941 bg ~ 2bs 2of gw 2l7 jd 26p t3 1h0 1by
applaus n3 e5z ~ 3c7 xj 35h 4a9 13r 2wl 1rl 3rc
hartford n3 ~ 1wm 3pb 167 3m0 gh 1sx mt 30h 2hv
boutro n3 ~ 33w 1qw
exempt o3 3ug 4ze 94 ~ 3jh f4 3em s0 1l6 2k6 2x6 1ia hm
philosoph o3 205 2ad ~ 2cx 2gj 2ko 47a 1zo hr ci 469 1ab
induct n3 ~ 1m9 196
louisvil n3 ~ 2d1 30z 1sx 1y0 167 2kg 3h1 4bi 1sd
insect n3 7me ~ 1dl fx 4g4 1a5 4dd 3uy 3z7 l2 3z6
mickelson n3 ~ y8 1bh 36d 2h0 29g 3y9 3ft 3oj 3cq
flaw o3 64z 2vw adm ~ 1en 11b 1xr ep 20x 26w 12f 261 1nh
systemat o3 60 1p5 ~ 3lz 2uh 2e9 4ii 2dv sx
donna n3 ~ 377 8a 40k 2d9 2s6 47t 297 3h9 40w
dian n3 ~ 40w 3n8 3lu 2d9 8a 3pt 2a3 2ub 3ku
preced n3 7g gn wz 1r0 ij 1nh 2k9 ~ 66 h5 1lk od cg lu 1t hm 2sm
hui n3 ~ 1ao 4e7 2fy 4h6 30f 3f8 b9 31y 3rv
beck n3 ~ 1ai
isaac n3 ~ 3fb 3fw 2dg 3aq 1xj 20g 1cy 2d4 2yz
circular o3 1zp 31w 8pa ab bgi ~ 49c 44a 40a
helsinki n3 ~ 32y 36q 31z 2qk 33p 1o2 1wq r6 20z
detec n3 11o 354 1pm rw 108 2g0 ~ 2dy 2lg 323 32k kv o0 1nn ft 1o6
fur n3 350 bn8 ~ 41v 3ar 3u3
albeit n3 ~ 1wb 16k 28q xl 254 1cg mx 2o3 id
osaka n3 ~ rm 16a 4bn 1rx 3vz 2y8 7w 4jf
rosa n3 ~ 1e9 31n 1o9 42e 2yc 24x 2a3 36k 1mw
costum n3 9hj 2a1 co1 58q ~ 4d9 1b2 176 o6 40q 1zj 1c0 45f 2pj
prei n3 1a5 5e1 4dd 6z1 21p ens 5r1 tw ~ 4j4 1dl 4g4 1z8 14z ad l2
carnegi n3 ~ 34k 3p3 lk 13j
disciplinari o3 1yq 2ox ~ 2q4 1w8 1xe z0 2gc 26l k2 2ko
kurdistan n3 1vs ~ 3xw 27j 37b
philli n3 ~ 2cs 4gz 2yd 178 4c6 1os 29x 3ez 2cb
gainer n3 vq ~ ri 3lq
exot o3 3wr 2ir 1n8 ~ 15j 195 1dl 1b2 1a5 4dd 18g
legitimaci n3 57e 2ro 2fj ~ hm 3b8 33d 2fc 1o8 2e7 3xo 284 1ck
safeguard o3 s3 641 ub ~ zo 1t9 2jw 160 33d 37y 18j 1to 1bb
janeiro n3 ~ 1yt 2th 3at 3d4 73 r7 3ql i4 1el
unconstitu o3 ~ 1q8 od 2x8 376 3y1 24m 2u7 3s4 5p
nash n3 ~ 3zw 31o 2um 1vx 2hg 40f 4db 2nv 3ei
postwar o3 ~ 3jq 217 2n 2v3 1ps qz
flesh n3 6g3 fl ew 2f1 573 1k7 ~ 1wu 2je 16s 4ce 170 38a 40l 4cq 23d
spaniard n3 ~ l6 482 1el 14v 3l7 3hv 427 40s 1a8
expul n3 9ma dn9 5jw 317 ~ 40b 1hm 3gn 2lv 1v8 26l 36r
clinch o3 44 ~ 478 6z 2ft e9 6c 1e8 2yw 1ta 4x
placement n3 2e0 fc fb ~ g7 4ho 3qw 2s2 ix 1nt 1ol
conveni n3 6na 1zy 57t 8dh e8q d7o ~ 40h ms 2b2 3c1 x9 w6 1ru 3ap 1c9
unsuccessfulli o3 35c ~ k5 31j 1td qi 8t po t4 2zs pz
airfield n3 10q df ~ 4al 3zi j7 mm dd
toughest n3 ~ vs 3qp t4 kw
mapl n3 1bh ~ 3is 3g4 2ce 2z6 334 4be 3nd
budapest n3 ~ 33p 33g 32y 20z 1ba 4jf 2wo 1xg 2kp
misconduct n3 3q6 ~ v0 1ac 3g6 ig 4jo ht 24m 16j 1fg
verg n3 4bh 4h7 ~ 3yz 7q 164 1gb 236 dn 1v1
urgenc n3 1d4 4nv sv 19p ~ 1bo 1ix 3t4 1mq 2sr 15r iy rw 2i2
tightli o3 1mi ~ 303 2ho 2bt
seizur n3 9h 13s 1a9 ~ 1pb 4ay is 262 3bf
tung n3 ~ 31r 3qu 1ao fs 4b9 fu 4h6 3kp 49y
hms n3 ~ 33r
sect n3 2h8 1h0 3f4 ~ 66 2ww nt ju 4ga 2s1 33t on ry
nintendo n3 ~ 27v 13u 1a5
trek n3 1ye nb qe ~ 2vl 3yl
geniu n3 9l6 1j3 a3o 6q1 7ve asx 2ki 5wx 59e gc 4su d7h cwv 5la ~ 1u4 xc 2c5 1rn 1na 20i 1m2 3hu 1wh
memoir n3 4o4 4gt ~ 1n1 bv 12u 4gh 3bi ci 2l7 hr f7
render n3 333 2qi lq 1fr 3yr 8so 4n 9y 103 gh 7g9 b0 wt ~ 1fq t8 qm u7
wrist n3 ~ 2x9 1yo 1r5 29c 2rs 16p v4 1ar 32h
linear o3 ch7 5sn ~ 42w 4ge ef 49w 49c jy 1lz 332 2sm
hyundai n3 ~ 4cv 3m5 1gx 3ik 1yp 3ca 2pl 29u 4da
toledo n3
sophomor n3 ~ 36y 23a 1um 3u1 2w2 3kf 17a 1rf ay
plantat n3 24j 23s 10d 3vi dd 7ws tp ~ 12o 13x 2f6 2l4 2ri 3pq 16g 36f
narcot o3 49t gt ~ 2bq 2ms 3gl 2ph 3vf 1bb 37t r5 3zm
outnumb o3 ~ ri 3lq 4jr 12i 2yi 2ua
slope n3 aw3 ddl 3k8 b45 5ff 1l9 9i ~ w5 1ll 34y 3oy 400 4d5 2tq qp 3np
elbow n3 ~ 1r5 1yo 2x9 4kn 1ar v4 41o 3bu s4
conjunc n3 ~ j4 125 2v ca lz 59 2m3 ka 2qb
escal n3 3nr ~ 1lq 1ga 3yj w3 2fe 4f9 2qu 29p 2k1
honei n3 466 418 hq ~ 1mp 2yl 326 4cc 2ia 1v6 1oj 3aj 21q
precision n3 ~ 47l 2cn 1m2
quantiti n3 sm o0 ds4 8tz ~ 2v6 2cv dl 1a7 1l8 w6 2qc 307 4co
gatewai n3 23b ~ 2zh
afl n3 7k ~ 6b 1ex 1dx 46a br
predic n3 2oj 1dn 1jt ~ 4fd 68 4c5 jw 1n4 ps v8 3o4 1oe
volcan o3 40j ~ 3qq 1ln n6 1ll 2yj
essex n3 ~ 3pn 48r 3pi 2pd 38i 21y
nielsen n3
newt n3 ~ 2ix 4di 4ig 1kt g4 1s4 1aj
cruel o3 ar5 2uh alm 4vy 575 ~ 26l 3lv 2m5 2no 29q 4g5 470 25i 2x8
linger n3 7po az3 3ri ~ 1j6 wx 1ck 2i2 py rc 1ga 27x 164
endless o3 ef bjq 5gy 6er 3m b3x ~ 32i 27g 38y 1tg 20r 1d2
collegi o3 1om b1 ~ z9 1k0 17a 26f br 18l 3gw nm 29w
promptli o3 1ry 1cu nx 4nr ~ le 4dq 1my pz fm 1td 1f8 pm 2fn
hamper o3 7wb 2p2 9j3 ~ 39x 13q 44f t5 3yg 1c6 2ci tx 1xz
herman n3 ~ 24w 4il 12d 41z 1xj 46z
verbal o3 715 rt ~ ng
terminu n3 35x 2nl 2bc ~ ql 3pw 2w3 112 w4 1no 1bj bc cv
steeler n3 ~ 3mh 4en 4g0 2hf 2j8 46d 3tu 3f2 2se
imam n3 nt ~ 1xy 2gz 1m4 33t 151 2w7 1ct 453
carpent n3 ~ 117 3b 31o 23y 1zn iq w8 61 3ul
influenza n3 1e0 ~ 3yb 1fk 1xa 2hr 34a 2m8 1dl q2 2o7
youngster n3 5u zp ~ 3cz 1x1 10w yk 1oz w2 a4 by d4
canberra n3 ~ 1ap 4ar 22i 3u0 3lr 3p0 30s 3vt 3ch
revision n3 3rh 28y 7xh 2qi ~ 32u lz b9 1q8 4aa vb q1 19y ov
align o3 v1 32u 2sm fb ~ ql 4lh 2g 3pw 2sb 8h o6 112
proxim n3 8h 19h 50s ~ fc 2kc 55 1s0 7q
nest n3 ~ 2hp 1dl 3dm
malon n3 ~ 2nv 40f 1vx 32p 4jx 2ej 2um 3cj 1ai
nichol n3 ~ 1uw 4ez 2ks 2cf 3ol 1fe 29a
bleed n3 d6x 14h v4 4p1 ~ 3i5 2rs 1i3 s4 490 29c 3cv ln 1j3
dissent n3 4oe v7 1e7 3wm ~ wr
eduardo n3 ~ 444 3dn 18r 2mw 3cw 23c 1lb 2zk 1mw
quantum n3 ~ 47v 332 180 497 15x 4e1 42w 3ld 3x4
canton n3 nw d6y 4bn ~ 1ax 1jp
nordic o3 8uk 68s ~ 3us 28u 3ij 3b7 2nq 1zm 1gw 21i 2t7
roller n3 1op ~ 3m4 1pf
dose n3 2rd ewl gt 18i 1f0 ~ 2o7 3nf rj 4b7 32k 2mh sm w9 14a
chiang n3 ~ 4h6 b9 1ao 3b0 3qu 3kp 49y 31r 3f8
multimedia n3 ~ 3c9 15c ui 2hc jp 2k0 fv hz 2dl
ink n3 gf ~ qg 29m 1v4 1b2
zimbabwean n3 ey 19q ~ 3ro 2su 3cb 25w 2cz 2zi 4bj 2gn
briberi n3 4dz 530 59c ~ 1fg 3vf 1ec 102 ht v0 3q6 ig 2a5
transplant o3 59c 1ar 19e ~ 44e 3zq wu 2go w9 3l0 3d7 ln fx
gonzal n3 ~ 4e4 2mr ot hu 3eu xd 5v 23m
klau n3 ~ 4ev 3tx 2t8 3ru 3g0
puck n3 ~ m3 471 4a1
mound n3 8x3 qp 4hu 2ba ~ 1l9
dens o3 1x5 64b mi 2er ~ ap 39n w5 13x 3zt 16s 2yj 19h 1bh
jerom n3 ~ 2f9 38v 3fw 2zk 41z 1pu 2dg 3uc 22w
shaken o3 b4e 9ij ~ n6 3ih 3dp 2jp 3ex 220 1xz 3ll 34g
vers n3 1ql 34s 35p 293 9s8 hr 1b4 ~ 22l 3bi 2ev 1gz 2qi 3rz hc 2zg 48o
mileston n3 amd h5 5q7 27g ~ 2rm 308 1hp 18h 1cg
folei n3 ~ 33o 40f 2ks 1vg
ei o3 ~ 1k1 170 2wl 16s 21l
fellowship n3 e3 yz iz ~ 31s th ad gg 1pa 1rf 458 yw 4bw
embattl o3 164 ~ 3jr 3dp 3e6 280
fraser n3 ~ 3zk 215 3fj 2wa 2h6 407 2cd 3q1 2z0
amir n3 2tt ~ 218 1m4 2ar 2tg 1jm 2gz 3ip 1n3 2rk
packer n3 1xi ~ 4li 3mh 2hf 4en 3tu 3f2 2j8 4g0 lf
porto n3 ~ 1u9 393 1jy 3ql 3bt 3xl 1au 1g3 29n
andersen n3 ~ 2jh up
carr n3 ~ 4cg 1z0 nc 1n6 1y1 33o 3vv 1mo 3fj
georgetown n3 ~ 2my 4r 34k 3p3 4g9 1pa 2w2 1t7 3e9
charm o3 vf 13s 2yv 1wh 1wx 5la 4vf 405 c5m 23b ~ hq 1pr 4ex 1a0 2mz 243 13p 2y1 ev
pbs n3 ~ 1l0 73 1od 1l7 a1 44k ca 1ww 1l4
plight n3 1jv a2z ~ w3 2km uz 106 2jf
expo n3 1lh 6e1 ~ 4c6 4jq 2cs 4gz 2yd 1os 178 3ez 2cb
explicit o3 1yh 4r4 s6 2k0 2tr cbm ~ 4as 11j 16j 89 2bp mk 1fz t0 mv
plug n3 660 5q4 3or 44 ~ 3a2 1qz 3bd
bradford n3 ~ 338 4c1 2jy 3pn 2q8 3fg 4dm 1hr 4l6
para n3 ~ 3a9 43f
hampton n3 ~ 2zo 2st 3pi 2ep 1uo 1w7 1p6 1ce
whip o3 jv e8w 5lf aho eyj y4 4p7 ~ 3wa 2ia 4l8
demis n3 7c 37 ~ 1gb 3bw 2hd rh 1vf 3h8 2if 23u 42p
catastroph n3 a98 19c 6hi bcv 2aj ~ 2pk 1zi 42p sz 1c6 fn md 17m su
gerhard n3 ~ 2t8 35a 3tx 1x7 1y8 4m9 3g0 2by 3ru
riyadh n3 ~ 41x ws 1g4 22a p2 2xb 2t2 2ok 2n5
schmidt n3
stimul o3 14f 8l3 a9m 2sr ca0 su 5im 4f9 2os 3s9 gt e9n 3ll ~ 3ix 1su 42u 11x xf 2jw 24b c6 15i
nut o3 6yw bds epp 2ef 2io bne c2g ~ 1oj 326 39n 4fa 3b9 3y7 21q 483 2rx
shin n3 1wu
hatch o3
rudolph n3 ~ 2m1 44c 3w1 qv 2g8
overlook o3 1i2 5d2 us 913 ~ 7q 23b 3bm h2 qp 2kc 1th 1f7 1bh
uncomfort o3 5bg k6 9x1 60z 1i3 vs 61v ~ kl 3pm 3v5 2ju 349 1zy 1j6 4gv 2af
aw o3 3dq 2rp 6a1 byy k6 4s3 2z7 9ut wx cva bz0 5rw e3n bel 6k1 agg ip 50c 1i3 2no 2uj ~ 3sq 2k4 220 470 302 eb 243 11p 2op
radioact o3 32k ~ 39b 46g 1tw 2r5 4bl 354 2vk 3r0 3oi
churchil n3 ~ 3tp 36s
irregular o3 7ap cqm 1xo 510 1qa 52x 1lv anl 5r0 ~ 1fg v0 2yh 24m 3q6 ig 1tx k2 1tz
hsbc n3 ~ 3yw 4f2 51 3n5 1pn 2lx 44 3by
formid o3 28x et9 ~ t4 5r 1em 3jn
mae n3 ~ 2j4
npc n3 ~ 3gh 2aa
jung n3 ~ 137 3qf 4e7 b9 49y my 327 2fy 4h6
moratorium n3 20t ~ ro 2lo 1g8 3ai 1bm 1t2 4bx 1nv
stab o3 c26 3dt b3q dy 4ou s4 3be ~ 2oc 1fc 2ay tm 139 1vm 38k 2pi 3rn
mali n3 d19 ~ 3v6 2xi 3n0 3nt 2li 2l6 17v 2av 3sv
embark o3 6q 508 xn rr a7 1co ~ nr 1hq
readili o3 4ld ~ 19l n2 4iq 18g 3ed 4aj 2cq nx mp
bours n3 ~ 9w d8 7n e6 bz 2ve 6t 234 1k5
rao n3 ~ 1un 4cu
communiqu n3 3pr 5h ~ v3 4f7 89 zq ax 3th 67 1an pk
necess n3 1va u7 e3u 8z s0 bej ~ 1ix 1d4 pv 1x6 366 26w 1zo 4kc 1gk
petti o3 7a 33i 989
quinn n3 ~ 2ks 2h6 3q1 2np 3pk 40f 1vr w8 3mg
persecu n3 1ac 8s1 ~ wr 40b 2uh 29q 3g6 2ap 1ev 3sm 36r
chevrolet n3 ~ 4am 11y 1yp 3ki 2pl 3fs 3v7 35m 3m5
mao n3 ~ 44i 281 4m2 1lt 48b 4h6 3rv 3f8 23n
gothic o3 9hg 2wj ~ 2ol 3m2 3m8 n5 2vy 1xc 3i8 cy 4cy
milton n3 ~ 48c 2dg 270 22w 2pd
drown o3 2yi 6jy 1yy ~ 118 45k 2ch 7c 191 2wt 1v0 ud 1u8
autobiographi n3 8zm 1n1 4l ~ 4kl bv 4gt 12u f7 hr 3bi 35p 4gh
zemin n3 ~ 281 4dw 3nc 44i 2q5 3gh 1fb 1ao 38s
hasan n3 ~ 2ne 151 2ar 1n3 1m4 2j2 2rk 2tg
slai n3 26b 4wk tm bkc ~ 5i 28z yc 239 4no 2ay 3ej 2el 3o1
pilgrimag n3 1ye ~ 3ma 1ef 2w7 319 3bs 3wv rv 23x 10f
quota n3 41j 94t ~ 39v 1l8 2kl 11a 1nv 1g8 2as 1fs 2f2
stan n3 ~ 20e 2cr 40r 3qd 4ep 275 45v 4lf 3ul
bulletin n3 5h ~ 1cf fy tl p 3l8
clipper n3 54x ~ 25u x1 2zu 38f 2te 3ix 395 2yp 47b
premiz n3 4c5 x5 b9g cq ~ 2of 409 65 1zu 1jn nk 265 1by 3ld
disagre o3 7yn 9x1 1ix aw 4s2 4lv ~ 27t 19g 3nh 18q 1on 3xo g0 kj 1c8
restart o3 ef 1ks a7 ~ 2rj 3mz 1t2 oi 49e 85 2ol 177 c1
rican n3 ~ 14v 204 1q9 3wu 2yq 3dh 30c 2dj 3hv
wreck o3 127 130 3h6 crn 460 91t 121 ~ sz 3j0 3x9 2pk 203 42b 3qh 1xz 3dp
trunk n3 fl 44y 5cd arw dz ~ 1no 40a 1l1
knockout n3 1c6 ~ 2ft 2yw ab lb 6c 3m9 c5
cornel n3 ~ 34k 1pa 3p3 4r 1rf 61 px 2my 4mr
dong n3 7v0 ~ 4e7 4h6 49y 2fy 31y b9 2az 4nm zy
mose n3 7zn ~ 3fb 4jd 48a
rochest n3 ~ 4iy 1uo 4g9 1sx 2zo 3m0 1p6 1t7 167
mvp n3 aj ~ 23a 3rm 1ta 1gr 216 1dx 12q 1um rn
lpga n3 ~ 2h0 3va 1hh 2yb 4j5 lb 14c
sayyaf n3 ~ 3zb 18c 1tn 1xo 1aa 4d2 ry 3xw 1qa
southampton n3 ~ 42i 338 2q8 47g 1hr 1uk 4c1 43y 4dm
airspac n3 73 ~ 3xf pc j7 qk
destini n3 1rq 1xh 2oe ~ 1i0 t3 2mc
thrust o3 oh 7f c26 b3q 12b a9v 4q3 4no
balloon n3 18b vu 1b9 ~ 1gq 1ni pc 383 3g7 3kw
bake n3 26o 1q3 wf 1og ahy ~ 48h 3qc 2t1 4fa 326 3up 2rx 3ep 2yl
feast n3 6ht 1p8 816 ~ 3t8 3wk 23x 15t sr 187 3wv 4gb 2rg
rift n3 1ov 980 ~ 1lq 169
cork n3 ~ 2h2 4l6 4dm
shawn n3 ~ 1vk 202 3au 3mv 1h9 3cc 3zw 4jx 40f
trauma n3 2br 14h v4 6se ~ 1tl 1i3 4im uz 2p8 1ix 4dn 1lo s4
sprai n3 5om 2y7 7m5 2x4 88d ~ 2sp 1v4 2q0 4bd 3ko 350 2ti ao 1yi
unrel o3 2uh ef 46u 1tg 3ri 5cg 2s7 ~ ha gz 6m 1nh h1 1rq 1ur ue rb
remnant n3 bfd jm 30b ~ 121 qs 3h6 1aa 1tn
dixon n3 ~ 1yw 1sm 45v 2ic 3ax 2um 117 3d9 4ag
legion n3 77 c1k 13g ~ 1h6
strap n3 cpq 7ke 5lf 4n1
emmi n3 lp ~ 1me 1zd 3z0 488 1hw 2j6 1ep 138 1h7
lockhe n3 ~ 1nd 3k9 35y 22c
prosecut o3 1pk 1w0 yr 1y5 ~ 26l 156 k2 1bq 2ng r5 ue 425 13d
gul n3 ~ 4d0 373 1sw 1ux 2ar 31d
vagu o3 7ez 7xi 4vx 8d2 1ur ~ rt 349 2kb 34l 4mw 261 28j 11g 89
beta n3 ~ 40c
richter n3 ~ 31i 1ln 1sq 3ex
tore n3 ~ 3x9 2q0 4oh 2lr 42b 3j0 2ds 3ex 38r
clearanc n3 fd ~ 2fl 3qw ci
parma n3 ~ 3bt 3yf 1g3 32g 63 393 1vw 351 1nq
andrei n3 ~ 34b 41l 3o8 1yg 3iz 3hy 2ib
prostitu n3 5of ~ 2bq yf 2ry sx 1ac 2ph 4g8 gt 3vf
scotia n3 ~ 3hl 22e 2gq 3p0 3lj 3lr 3pi 1vn
roundup n3
verifi o3 4qo bxf 3xo 190 qj 98 zo 2nr st 1fp 1uh 5qr 3b8 2tj ~ j5 1u5 2me 15r 22t 3fz 37y fc ys
advers o3 6hi bcv 34l 8v0 ~ su pm 1ki 1zi 1ci 1c6 mo 3id 1tu
pinch o3 971 4q3 ~ 3fi 3dp 16b d1 3nx 3q4 11 2e6 3to
heath n3 ~ 24f
pandem o3 34a ~ 4ll 1e0 3yb 1fk 1xa 2hr 2o7 1tt hu
loot n3 d3i dr8 cl1 3om 158 3ej c0n ~ 2ma 4ay 47o 203 2b6 121 2pi 4bp 5i
sandra n3 ~ 46n 33b 3n8 8a 3dy 3hj 2ub 4fl 267
fallout n3 ax da ~ 2jp 4ih wx fn 164 1j6 2nj 3tb 2i2
lobbyist n3 31j ~ x4 zd 2aa lc 18s y4 g4 1n2 s1
com n3 ~ 4fq 3gv
pad n3 7kw 6xk ~ 3yd 44y 4kn 4kw 39c 1yo
bacon n3 ~ 1q3 2rx 24c 326 2t1 3l5 4fa 4ow 391
intim o3 ug 8ni 1rc 1cl 96 eq 16j v8 8h ~ 2si ts 13p 1y3 ev cb 4e3 1ae 25g
refrain n3 acq 3rc ~ sv hs hp 18q 25y 3o 41w 3yv de
abstract o3 bwo 1jn 8n7 3th 4to n7 ~ 1v4 332 gg 3en 1k7 1nc 2ev 27t 3i8
theodor n3 ~ 36s 1et 12d 17q 48c qa 4il 2iq 101
atletico n3 ~ 393 1u9 4mo 1au 43w 3bt 3cw 1vw
squeez o3 3gd etj 7f 7ia bo6 4po hk 6bo a9v 6fm 1ro 4ou 6gz 84z ~ 4ih 1t6 2vk dg 4e5 no 49x 3ey
shrink n3 36x 4wa bw xf d8o ~ ri kd 1g9 fj ez aq 1w5 36m 1wy
theolog o3 458 ~ 429 4j1 205 4hj 33e uu 4ca 2nd 4ap
intimid o3 3cg 7nw 6xh 5f4 5rw om bqr 615 ~ 3g6 499 2af 3mp wr 26l 2uh 4f9 4nh
surgic o3 1ar ~ 3l0 g9 126 23q rj 2jt yw w9
augusta n3 ~ 1bh 3g4 3d9 14c
dimen n3 268 1jn 6gf ew 3km 1k7 ~ 1dg xk pu 1vc 1dy 2bb 2xk 12f 2bp
foe n3 86g t4 3nh 1il 1bp cr yi ~ 15z 4io 76 62 18s 2h8 1ne
endur o3 53n 1kg 2yd 5vp 3ri 5ao r9 3i5 uz 1kc 3qo 1fu wb 624 15q 1a ~ 41y 3vr 23u os 428 7o 1i3 xt 3ea
synagog n3 1d7 ~ 1xy 3ks qn ba 2cg 134 3aq
sunset n3 dc clb ~ 2a6 3rr
springfield n3 ~ 4iy 4on 12r 1hu 1u3 1wl 30h 1wm 175
glanc o3 4zo eh 9xy
jake n3 ~ 202 3mv 42n 20e 2c8 4er 46l 1nx 1rz
thermal o3 12a ~ 2b9 1za 3x4 4gw 4cf 32k 1r1 18y 17g
lago n3 ~ 3dk 3zh 3e1 28f 25w 3at 41e 3e4 17v
alonso n3 ~ 3im 3hh 4hz 484 4k0 2bw 393 2lw 2mq
westminst n3 ~ 3w3 38q 3bg 2h2 2cg na bd 3p6 2ck
kuh n3 ~ 3v4 2n6
clair n3 ~ 40w 128 3lu 4j9 8a 2ea 33b 49r 297
artwork n3 gg 2k0 ~ 1v4 39t y5 29m xx sg 3en 14q 29r
affirm n3 5g9 89 3xo qj v3 1uh 62 24b 7bz 4pm sh ~ 3y1 2ap 410 19z 1rd 2ey 4jw 2jm 2s2
polar o3 4rt 3k4 bw1 b93 6n0 1wg 2ee
hijack n3 2gy 1a9 3ej ~ 10v bq 1r3 qk 130 28z ru 3g7 3xy
urib n3 ~ 1pt 32e 4br 3zb 1zo 23o 2dj 2w6 3ge
obasanjo n3 ~ 3t2 2bx 2cz 4bm 1wr 3kr 3pv 17v 25w
woo o3 4c b4h a4y ~ my 49y 4nm 137
mortal n3 1lw 25n 22n cl ~ vk 1d5 3vh 25i 3rf 36x 1tt 2m8 17n
unicef n3 ~ 47e hu
teresa n3 8r8 ~ 1o9 128 35b 3h9 3dy 4jk
finalist n3 kg 3nh ~ rn 1iz 2d5 29f lo 1qm 2yw 6c 1qe
reaffirm o3 4qo ~ 2jm 1ix 366 zl s6 1jv 18q 1m3 27q
cheer n3 5gp 1na 47j sv 3hg 4ak 9jv 29y 2wl 1tj 3wi ~ 4ix xj 1ej 3c7 3mb 35h 3b3 6l oa
handov n3 ~ 284 3fv
tutsi n3 ~ 3oo 378 4bj 3bc 1zg 3ct 274 3kr 2lk
bust o3 8gu mz 97m 8vc ~ 2b8
unlimit o3 6er 3sl ~ qc
explicitli o3 4mw ~ 11c 333 4aj 1vc 3jh 3xo 1k 28j 1jh
aston n3 ~ 47g 43y 4c1 43w 4or 338 2q8 2ez 1uk
leisur n3 x9 ~ 3nk fr ox 1he 3k6 13p
tornado n3 40d ~ 104 3wh 1f5
mcveigh n3 ~ 4lt 1uw 1fe 2cf 3ol
undisclos o3 ~ 4ck 2me
crater n3 ~ 4l5 40a 4gi
marlin n3 ~ 4jq 4mv 2cs 4gz 178 4c6 2yd 29x 1os
shui n3 ~ 1ao 3o7 1rp 3kp 4kf f5
essay n3 ~ 4gt 3bi yt hr 293 12u 4kl tl bv
bride n3 cq1 aao ~ 24q n1 23g h9 nq yk 3y3 fa 35b
madelein n3 ~ 34r 3wd 33w
hussain n3 ~ 1n3 2ar 1jm 2tg 151 1m4 2et 4o6 2gz
scari o3 3dq 63x 3mp ~ 2mz 4ne 3sq 2ir 4dr 2op 470 4g5 2k4
wolv n3 ~ 2o4 3ux 2mo 4cj 47c 1kg 362 2te 1l2
crane o3
champagn n3 44g ~ 35q 1fw 22h 21v 1qo 25m
rainbow n3 ~ 2nf
chant o3 210 26u ~ 3hg 4ff 1ej 383 6l 27b 4qz v7 4b0
conscienc n3 c1q 1zo ~ 3pf wn 1f1 1fn za 3vx 12m 2fc 493
maverick n3 anl ~ x1 25u 38f 4oc 3ix 2zu 395 1gr 47c
chin n3 ~ 4h6 3qu 30f 2r3 3l3 b9 1ao 49y 4b9
horribl o3 3dq e3n 8w3 3sq byy ~ 4ne 2no 3hw 220 2k4 4rh 2bg 470 302
arabian n3 m9 1g4 ~ ws x2 435 2r0 3rj 2lz 420 2tt
millionair n3 ~ 4gf 26g 8q 4a6
antarct n3 4qp ~ 3k4 2nh 1ch 47z 1r6
boast o3 cmo sg im 5el ~ 25q 160 3xe 2v iu 1js 28x
espionag n3 2g0 ~ 2a5 ht ue z3 4m6 3vf 33i 28z v0
lamb n3 ~ 24c 3l5 1wn 4px 1q3 252 3v1 4fa 2t1
fielder n3 df ~ 3nx 3fi 48l 2ba 461 16b 4c6 3r1 3q4
giovanni n3 ~ 3oc 336 3x1 1lb 2yc
suzuki n3 ~ 2pl 1yp 3ik 3m5 3ki
swiftli o3 34f ~ 4ld nx 1my 1s1 1xq 1wy pm le 3ss
jockei o3 ~ 32r 1hl cm 2yx 2fq
disagr n3 qb aw 4oe ats bzz cwa ~ 146 1kd 4gd 1mq 3iq kj 3iy oi sn
dire o3 3dq 4ne 2km 9ut wx cva 5rw bel 6k1 2no ~ 46u w3 4l4 1zi 314 4mu h2
correctli o3 5c ~ 2qn 2fn 3o9 aw 3o4 1yq 2bt 11g 15l
conglomer n3 1h6 x4 1ca ~ 295 yn 5j 1co 2f 5n a2 1fi 9a
rapper n3 16m 4uz ~ 3pu 4i2 365 2bj 35f 14q 34h 2b7
sore o3 7ru 9x1 2hk 1i3 1sf 3gs 528 9ad ~ 1yo 4kw 1r5 2x9 4kn 3bu 3i5 29c 2jo
backward o3 2o ~ 2qh
acoust n3 ~ 1ws 2o0 ua 2cn 8i gr 2pa hc 3ff
aborigin o3 xh ~ 2qq
harlem n3 ~ 3wf 26i 1j1 13w 19h
flip o3 70e 3is 1l9 c3c 1rv 2fw 1pw 4yx 3uu i1 ~ 3py 3or 4a1 15s
beth n3 ~ 2ea 4j8
keyboard n3 1o6 ~ 1ws 3ff 2o0 2aq 4s9 2cn 2cp 1vu e1
weird o3 2ir 78i c7f 1n8 ~ 4rh 2op 2mz 2mp 4g5 1ro 4ne 1i6 cb
bremen n3 ~ 4ab 351 2bf 390 4hb 42i 1uk 4mo 1u9
variant n3 1b6 ew 2jo cwa 3s8 3b4 lq ~ v5 2t0 2jl 1ud 4hd 15j 2wz 2yv 30e
carson n3 ~ 3d9 24f 1vb 1ss 215 1o7 47f 1ya 32d
grill n3 1q3 1c9 6n8 ~ 24c 48h 4ht 4ow 1yi 3l5 391 3ep 4rw
salvag o3 3to 118 yo ~ 4oh 2al 2ol es
macau n3 3bk ~ fu fs 1c5 2lu wc
mahmud n3 ~ 1i1 2m4 43b 2du 2c2 tv 1n3 1sw yd
brunei n3 ~ 40x zf 4gy 219 wc 2j3 sy 3rj 364
monro n3 ~ 2g3 2z1 2t6 yp 213 2zd 4qe 8k 36d
tajikistan n3 71k ~ 4d7 3hk 2yu 2uv 40x 3rs 42k 4fr 2qx
whitman n3 ~ 44c 35u 2m1 37o 15g 3ce 1vg 1kt 2ix
freddi n3 ~ 4nk 1ue 2j4
secretariat n3 ~ 3cs 3gh fx 2aa 9q 8g 208
coral n3 2nf ~ u2 1ch 2id 400 ji
superstar n3 3kd lo 4kk 59e gc d7h 5la ~ 3xj 2bs 3pd 1m9 16m il
supplement n3 9rd ~ 4az 2p3 18i 2r5 gt rj 3j5
sofia n3 ~ 283 33p 4k9 3zf 33x 4jf
osc n3 ~ 1qg jn 2pz 2ip 1st
shimon n3 ~ 2oi 2u8 3ne 1ib 35d 1c7 2du 2oy 31c
fundamentalist o3 26w v7 ~ ju 2lk 2v1 nt 1qh 3hx ry 2v8 3q3
bunker n3 2ch ~ 1ij 33l 4hp 1ng 1rj 282 3y9
exploit o3 8f 1jr 9cn 29h op es 1wt 3bd 7s5 ~ 7n 2qd uv 1ac js 3xo 29b 5e ub
loom o3 7po 9le ~ 3h8 dn 3s7 2i2 1ga 3bw 20o fn qh
tabloid n3 hf qg 2wm ~ oy 29 23r 2z5 5h p fy
dmitri n3 ~ 3hy 1yg 1fb 2ib 41l 3o8 46q 34b 4dw
influx n3 1ji 9ed ~ 106 171 244 ez
apollo n3 ~ 40g 3v0 46h 22c 2yh
smoothli o3 2jc ~ 2cq 1ky 1xq 28q 2gc 2xp 4s0
treason n3 72u r5 ~ ht 156 36r 19x 2a5 15p tm 2em 425
specter n3 3hm 5zx ~ 2ix g4 g8 4e4 cz 433 13v 2p1 1s4
campus n3 ~ 3e 1cc b1 4r by 3sh 6u 2jt 24d
briton n3 blw ~ h7 og 186 482 l6 1e1 4e 1a8 6a
rey n3 ~ 2hw 3no 278 3yc 4ds 39e 23c 2ax 2m7
dictionari n3 d2l ~ 2qi 11j 4gt 2bp 2nd 1gz fg bv 1y9
shepherd n3 3hi ~ 2j5
hashimoto n3 ~ 38s 4f4 4br 1i5 7w 4f3 1fb
prop n3 21h ~ 2kf
liquor n3 1zx e4g 1iu ~ 22h 3aw 21v 1mj 35q 1qo 40h 1fw 22g
moh n3 ~ 2n6 2r4 4he 3sf
pinochet n3 ~ 32t 42v 4br 3pv 3oc 4du 2ym
irrig n3 wt 9e ~ 2at 25j 3p5 17o 12o 1j0 18y 49b
liaison n3 oj 10t a6n gz 13c ~ 2jb
fea n3 ~ 3fc
recur o3 9mx ~ 11z bx s7
theoret o3 4q0 1gu 961 eod ~ 332 1ab 15x pv 4j1 180 1jn 205 mx
exterior n3 cw 17g ~ kx 2vy vl 3i8 20a 1v4 329 1d9 4cy
fusion n3 9k9 1mh ~ 2wv 3as
saga n3 ~ 2l7 3kh 3yl 30o 2la 2vl
infecti o3 921 296 2m8 ~ q2 3w7 4ll 34a 4pq 3ef 4fv 1xa 2a2
psychologist n3 2p8 15d ~ dv 2wk be 2aa px 1gu 2do 305 a8
frankli o3 143 66r ~ 1qi 1yx 5s 302 cx jh 2ke 243 2fu
chester n3 ~ 4my 2zo 4l6 2jy 2pd 3pn 338 48r 4or
twitter n3 ~ 3wg 3x7 3l8 1cf ns 25e t0 q4 34j
shutdown n3 8h 2gm 37 ~ 2iw 1ee n4 1t2 2b3 1f3
shannon n3 ~ 1vr 2ks 4ag 4nx 3mg 1e2 47f 22w 2s6
fundraiz n3 ~ 8t 31j 2iv m0 20y 436 fx 2go 1q1
mann n3 ~ 35t 4ag 33o
ossetia n3 ~ 1wj 3dj 2kj xv 2l5 44b 4fr 28b uq
herzegovina n3 ~ zr 1hc 1in 1af 31u 2l5 2qx xv 2vb
min n3 d5 2ka ~ 4e7 3rv 2fy 137 4nm 23n 1lt 2az 30f
countless o3 7bn ~ 13g 141 nf 1x hh ib 4b 1l 6n
caraca n3 ~ 3d4 73 3at 30c 4jv 3e4 2th 3zh 1pt
helm n3 7x rg ~ 4di 3g3 3fh g8 1i 1m1 2p7
ensu o3 ~ 2fe 4gd 2qu 47n 1lk 214 1a 3ri da
shaki o3 85i 34g et5 56g edt ~ 36g 1en 3dp p4 1xz ug 2jo 164
commut n3 1ye 9wz 116 nb ~ xy 1l1 gx 290 2sd 2gv 28r 3gc ql
maiden n3 v 2xx 67h ~ 45w
preseason n3 45 ~ 3rm 1dx 1ta 3y 3mh 3kf 4en 12q 2vg
superb o3 337 4p e6v ~ 28x 256 3ec 2yt 1cg 1db 2rp ih 3p8
luci n3 ~ 3c8 2dn 2ea 3ku 3dy 42n 1n9 p3 4gg
malik n3 ~ 4o6 4rg 2ar 218 1jm 1n3 1m4 43b 2tg
mahdi n3 ~ 2to 1uy 1ct 33t 4f6 1tj 4lj 181 2ne
sitcom n3 1h7 ~ 1l0 1l7 11z 1ep gc 1od 1uw ks a1
preston n3 ~ 4my 4tv 338 3cj 4pp 2ks 3ei 2jy 4c1
defianc n3 5hv 5vp ~ 1v8 2k1 pz 1ja jt
deterior n3 ri 75o w3 71u ee4 oe ~ 1q7 36m vb 254 2qw 3t3 3vu 36g 4s7
skip o3 dg 365 1le ud 3x2
bombard n3 5bu 2rc ol ao 6o4 1y2 ~ 20j 26x 3vc 4b4 3xf 1pb 36n 15z 2ii
processor n3 am9 dvz c1 ~ 2mg 2xf 1xd 3se
abduc n3 3gu 4ke ~ 28z 4o7 tm 2ay 5i 2el 4qq v0 1z9
gbagbo n3 ~ 3kr 3bq 2cz 3p4 4hs 1kp 2vs 4bj
sabah n3 ~ 2iz 2tg 2tt 420 1sw 3ww 1n3 4fw 4gy
scenic o3 1pr u4 7dd ~ 3f6 1er 1s2 w5 42y 3hp
mladic n3 ~ 3aa 4if 122 1kp 3kx zh 2ng 2za 1tm
cop n3 is 2te 4ax 5lk 4hl 38k ~ 354 3l2 10g 1uq zp r5 2fb 17h 65
plutonium n3 ~ 211 2vz 2xj at 38x 4nf 20f fz s9
frost n3 2lo d6m y3 b8z ~ 1dr vy 1og
contributor n3 ci z1 38o ux ~ 1q1 2go 2iv 4pu 2q9 1b8
patriarch n3 ~ 233 16f 2ru 3bz 1hn
llc n3 ~ 295 x4 3ue 1co 2f v9 5j ko 2aa
cdc n3 9d zj ~ 1e0 4ll 2a2 2ov 4ts q2 2hr 2o7
vocalist n3 2bj 16m ~ 35f 3si 4i2 2o0 4dv gr 34h d3 348
potato n3 ~ 4fa 2t1 2rx 4ow 3y7 2bh 3v1 24c 326
roonei n3 ~ 3yo 2yo 3ts 1nq 3cj 1xb 43w 1wo 2q8
archipelago n3 ~ cu 1ch p9
isl n3 bqi ~ cu 1vn 19k
indirect o3 6e5 5kv ~ tz
polo n3 ~ 3gw 1yy im 15a 21i
addic n3 6yw f09 25a ~ 1zx gt 3gl 2mh 1ac 3j5 3el 3oh yf
ridicul o3 5qk 7kv 2y1 9y8 bl5 5td ad8 e2w 518 bu2 ~ 3lv 470 1yx 4g5 zg 4sf 220 ah 4ne
kingston n3 ~ 4ar 22i 3p0 3ch 1ap 2zo 3u0 3lr 38q
webber n3 ~ 432 1sm 1yw 4p5 3im 3jg 4d6 4hz 2fs
gomez n3 ~ 2m7 278 3no 39e 2ax 2v5 2hw 3nn 2zk
ecolog o3 3l4 v6 xs ~ tc 2pf su 24b 231 12f n2 q7 2sx
nightclub n3 8yu 9t ~ ox 3a7 1c9 24x 3ae 3kq
pub n3 9vy 7om ~ 3a7 1c9 3d6 4vc 1he 3du ox 3nm 3kq
canterburi n3 ~ 3p0 3lr 4dm 3u0 4ar 30s 1bi ce
captiv n3 3z9 36r 17j kk cn2 9pf 4ms 405 23b 5p1 ~ 1z9 21c 2bl 4d2 28z 3gu 148 2ny 2jz
auburn o3 ~ 172 1sd 21f 4j3 4g9 3kf 1u3 2w2 2d1
ordain o3 3qg 640 rs 7lm 324 5kt ~ 24n 4ca 46m 1hn 429 3hi 4ap 3ks 2ru
mel n3 ~ 3ew 2f8 2c8
rover n3 ~ 47g 4r5 4or 338 4c1 2yh 2q8 43y 42i
weslei n3 ag5
trump o3
motorola n3 ~ 2iy 2mg 4cv 27v 3u6 1gx 2dl 13u 1fi
emma n3 ~ 4gg 39w 3dy 3ku 4ud 3c8 2dn 2ea 3n8
underwat o3 6jy ~ 1ch 38z 3kw i8 34t
makeshift o3 vb 1lv ~ 3w5 2hn 2d6 1y4 xj tr 3oz
pardon o3 2bv 3ug 65h 2le ~ 10c 18t 4a4 3er 2sf
caretak n3 ~ 1re rs rk 7b
infam o3 38w ~ w7 2uh 1m9 2zp
brandon n3 ~ 4p0 46l 2oa 3r1 1vk 4er 1nr 3qd 3ni
edmund n3 ~ m1 1es 1et 61 zc 24h 3nb 2mk 1xj
unwil o3 2ni ale ~ k 409 17f 2x6 2hu g0 pz 1c8 18q
vicent n3 ~ 23c 39k 2bw 18r 484 1lb 4tc 2mw 2m7
obscur o3 1f9 9fv 2yj 349 16s 4ik 28n 2iu 552 1ur 1iy 4pc ~ 1rc cb 11j 261 k7 34s
savag o3 bzq ar5 5e1 2uh epm 4l9 dc1 8kk 2es 49s 575 195 6gh 2zq
destroy n3 121 4yg ~ 2wd 33r rr 26x 1hq u8 44j 1gs 26k
taxat n3 ww f4 ~ 1l6 bj kz 5p 39v 1so
ancestor n3 6qc ~ 3tn 4n jd 2nx 4g3 xh q7 pt 2xa
playstat n3 ~ 4ki 27v 22j 4ha k3 lq 3x0 1oj
wholli o3 10 3iu qm t8 5c ah mn ~ 2rb 295 2i5 1sj 2n7 1va 5n
fri n3 1xd 4v0 1q3 ~ 24c 4ow 4sj 2rx 4fa 1wn 3v1 3ep 4dp
zhao n3 ~ 3rv 23n 2az 1lt 4c9 48b 2fy 3f8 3nc
joyc n3 ~ 3pt 3dy 40w 3z5 4gg 46z 321 24f 46n
vike n3 8uk 68s ~ 2j8 3f2 3tu 47c 4mn 4en 3mh 2se 4li
subprim n3 ~ 1ue 37h 13h 3lk 4pt s2 4ih 2c1 no
packard n3 ~ 2iy 3kv 2mg 4vm 1oj 13u 496 1xs 1fi
diminish o3 36x bw 8u0 xf 1tw 32v ~ 1sg 254 1q7 2ei 1uh 33d 36m ez ri
impass n3 49e h2 5l7 7xp ~ 31v oi 2rj 1mq 146 4s2 85 1ts 2qu
toe n3 197 ~ 32h 41o 16p 1r5 1yo 2x9 4kw 4kn 3l6
secreci n3 5up 2kk 2jk ~ 3e8 2t3 4gp 37l
downgrad o3 ~ 38c 3qy ea cl
holbrook n3 ~ 34r 1n0 4bf 1qw 1fl 3wd 3kx 3un 2l3
brunswick n3 ~ 4pk 22e 2gq 3hl 3lj 9o 3m0 37g 1aq
shelv n3 6m6 2lv ~ w6 40h 401 1y4 1hd 1dt 11u 3uw 1he
gong n3 ~ 1lt 66 23n 4kh 3rv 1ao 3f8 2ww 4w5
fra n3
homicid n3 5i tm ~ r5 3ej ue 2ay 354 425 33i 4o7 13d
salvat n3 6qg ~ 2e3 4sz 1p3 15o 247 ur 4ey 1f1
napoleon n3 c56 ~ 1t0 f3 33j
whitnei n3 ~ 46l k1 23y 2zd
harar n3 7q2 ~ 3os 3dk 41e 19q 2cz 258 4hs 4m5 3oq
erik n3 ~ 450 1p4 2mn 3au 24w
mobutu n3 ~ 3kr 32t 3bq 4uo 2cz 1kp 3pv 3p4 3fo
slice n3 dg 18u 1ir 4e9 bbj 483 9c1 ~ xq 4fa 47i 2rx 1q3 326 3qc 4ow 2t1
slovak n3 ~ 2kp 2or 17z 1d9 33x 2ow 1pj 1zm 2qk
elbaradei n3 ~ 2pz 1u5 20f 1m4 1qw 2tl 33w 2fl 3xa
roth n3 ~ 2ml 2ej
echo o3 ua ~ 3uk 279 1cg we qq 1q0 26u sw
srebrenica n3 ~ 2e9 zh 122 28d zr 2cm 3sm 3hr xv
stuf o3 2a1 1ro ~ 2bz 11u 303 1vq 1g 3uu 24c 4ow 1eu
jazeera n3 ~ 11n 73 2cj a1 m9 wh eu 1l4 2om
sunk o3 3h6 bkk ~ 3qh 2wt 2wd 26k rr 4oh 4vz 3d0 191
bucharest n3 ~ 4k9 33p 4sw 3zf 3zv 33g 1oo 201 3ql
accordingli o3 1zi ~ aw 182 1uh 1qd 1z6 4a b9 4aj 2fn
revel n3 9fg 3e8 1ae 405 ~ 1ec v0 424 ig 499 1g6 17g 1fn 2t4
nokia n3 ~ 4vm 27v 2iy 4cv 18z 2mg 1xs 2dl pn
undercov o3 63a 68u z3 1up ~ 12c 96 19u 354 1ou 4us k2 2t 4kt
wheelchair n3 ~ 3yi 3m4 1yy
inven n3 6dq 1ed 20i o6 356 3n7 ~ 2uu 240 1jn 31g x5
multilater o3 1i4 m2 ~ 26j oi k1 zl c2 2aa 1as 1wd 1jd
kemp n3 ~ 3ds 2js 1io 1kt 1et 40f 13v 37o 1vg
norm n3 ~ 1x6 ou 4a nj 2ko 5p lu 1nt 12k
deceas o3 5we 7c 7t ~ 3o1 16k 35b 3tj 1kc dt 3r4 3s0 du
baldwin n3 ~ 2um 2sg 3fj 432 24f 2zd 3jt 3dr 3ul
levin n3 ~ 4wu 2ml 3au 3jx 3fj 2ej 24w 4ib 117
diaz n3 bbf ~ 2m7 39e 2ax 2hw 3no 4ds 278 4tc 3nn
phelp n3 ~ 3xi ke
vernon n3 ~ 2g3 2zd 1ya 29s 2z1 3p7 26o 2vh 3v9
mit n3 ~ 1pa 3p3 34k 4ok 3b2 4r px 2my 1rf
rein n3 1t2 892 ~ 2sh 4cx
sniper n3 e30 ~ 3rn 45u yc 1fc 139 2tc 9h un 27c
paula n3 ~ 36k 377 2xg 40w
charleston n3 ~ zu 44x 3pi 2zo x3 4bi 4q8 u2 14o
clubhous n3 9t ~ 3vp jc 1kv
sara n3 ~ 2ge 297 33b 4j8 377 3lu 2s6 3dy 2ub
broadband o3 hz ~ 2dl 18z 192 38o ja gh 1wa 3jf t0
pavilion n3 908 3w5 ~ 4mv 1lh 1xx 1do 1rt 36z lk 485 2ou
underneath o3 ~ 2tf 1th kx 15s lc 20a 16e 36u 1y4
backlash n3 bba 1da 2b1 ~ 4f9 3lv 1ym 214 wx 3ll v7 1jo 1ry
gymnast n3 1k0 im dsq ~ 2t7 3gw ii 1yy ll 17w kg 2vo 15a
golan n3 ~ 34v 46r 23e wg 13k 1k6 2n1 1q4 6v
centimet n3 ~ 1mc 40a 26t p4 2er 13a
peng n3 ~ 2q5 3nc 281 3rv 1lt 1ao b9 3f8 2az
byzantin o3 ~ 3di 123 2wj 1ca 1t0 18p 2nb cy 2r0
ridden n3 ~ 39x
lang n3 ~ 137 my
spinner n4 2vc ~ 3st 12q om 2fg 3vn 3wq 3x2 18 16p
literaci n4 692 1m2 ~ dv 3i4 3su 1ms 48v 1hp 17b 3e
nike n4 ~ 12 1bx 3kk 4ba
marina n4 4at
whereabout n4 ~ 2el 2iu 1ju 1ur 3vo vz 1xh is 2i8
junk n4 2v0 2y7 3oz 476 40n
rebecca n4 ~ 42n 2dn 2d9 4gg 3dy 2ea 3z5 4ud 4vn
browser n4 1nt aze 1z7 ~ 13u ui 1cz 2qd 3se 25e 16e 406 ns
hick n4 ~ 2o6 4lt 2ej
duma n4 1ii ~ em lm 159 1aj 1i5 zd
kee n4 ~ 2r4 451 475 413 47x 3it 3tr 4b2 2vu
incomplet o4 2n7 btx 67n ~ 4j6 2qn 349 zq
ajax n4 ~ 3bt 351 1u9 3xl 4sg 43y 4ph 4mo 1uk
unesco n4 ~ 1r4
penguin n4 ~ 362 395 3is 47c 3nd cu 3ux 24v 2te
rashid n4 ~ 218 31d 1m4 3ps 3am 1n3 4rg 2iz 2ar
prestig n4 2xs ~ 1m6
reunit o4 44h 3df 1s ~ 2nu rb
warship n4 rr ~ 2wd 4vz 26k 191 qk 3xy 1hq 3qh u8
compatriot n4 ~ 2lw 4k0 lo 2nb 1qe 1fe 482 3xi jv
videotap n4 21u k3 ~ 2om 4wy 29r jx 6y 25g 73 2hc 103
demoli n4 3jk 1eq ~ j3 485
shelf n4 eyq ~ 4wh
pave n4 7yv ~ cv 41t 1gv 42u 3fq 3cl 3g1 1sh 3mz
destruct o4 sz 121 2pk ~ 17m 1bw 1lw 2br 4n3 1zi 1eq
possess o4 5n 262 5tj ~ tx 43p 2ji 4ru 1ma zl 3om 2cv wy
dental o4 d2q 38a ~ 4q7 g9 305 3l0 18i 2wk 1ar
himalayan o4 aem ~ 1o5 4fr w5 1vv 28v
lifelong o4 ~ 2ah 2oh 4qb 2l1
copa n4 ~ 2yw 2ft 17a 38e lo 1qm
fade o4 2el d2m 6bj 5nd d8o 32v dav ~ rh 20o 1xq hd 2qa
condol n4 ~ 3ob 36t 4dn 3er s6 1ls vw 2k4 1r8
pivot o4 3yd 1hy al ~ 31a 1k7 1vc bx hx e1 4ej
rog n4
brigadi n4 ~ 24i 1w9 us 3vs 37i 257 65 2b0 77
thumb n4 32h 4sc 3is ~ 4kn 4kw 1yo 4s7 29c 2x9 1r5 41o 2u2
ayatollah n4 ~ 33t 48f 151 4lj 1ct 3ww 2m4
chernomyrdin n4 ~ 1i5 3iz 1fb 46q 2ib 4h0 3hy 4wf 2u8
dunn n4 ~ 2h6 1nr 32d qu iq 1vg 1cy 33o 32p
sunderland n4 ~ 47g 4or 43w 2q8 42i 43y 338 4r5 4c1
prairi n4 9s2 ~ 3vi 1y0 tb 334 13x
pill n4 ewl 4m1 7kw ~ 18i gt 3j5 4sv 37t 3aw rj 21v 3gl
opium n4 4kt ~ 3gl 2ms 37t 2l4
thunder n4 7d9 ejo 35h ~ 2yf
realm n4 10j dd 5do ~ 2is 2l 2sj 1by 4l
reorgan n4 4lo d3g fx a6i ~ 2dx 2ob 4bt 1pg 41t 22z 1mh 20m 30w
durabl o4 17c 15q 1a ~ 37k 4p
logan n4 ~ 4ty 4p5 2zd 36d 43x 43n 1vr 232 2ks
greenpeac n4 ~ 1dj
banana n4 ~ 1oj 3y7 21q 4v0 1mp 4n8 39n 4fa 2bh
cann n4 ~ sr 1zd 3sj 6y lp 1b5 qy
najaf n4 ~ 411 41h 2to 4bk p2 1ct 3ub 3ga 4uf
exemp n4 7v4 4j0 wn 3i0 ~ 4gp 2en 2eo s0 3ud 2kl 263 1nv 18t
pornographi n4 6wj 7vo ~ 4pj yf 2bq 14j 16j 1ac ja r5 sx
violin n4 a92 1vu 8ed ~ 2cp 1ws 2pa 4dv 2aq 2cn 20p 1ql 4se
somerset n4 ~ 4l6 3pn 48r 1bi ce 2pd 4tv 21y 38i
cunningham n4 ~ 33o 47f 43n 32d 2h6 40f 1ai 2hg 1mo
woodward n4 ~ k1 nc 1sm
gazprom n4 ~ 3hb i0 287 91 1a4 2jx
saleh n4 ~ 1sw 1n3 2ne 373 31d 1m4 3am 2ar 2j2
juliu n4 ~ 2sg 12d
alain n4 ~ 452 19b 229 2xg 42d 2g1 3lf 3p4
glimps n4 4qf eh u4 5f n7 ~ 4gv 3vr vx 4b8 1ae 2dr
windsor n4 ~ 4qk 22e 1kw 4wg 2zo 4v8 13w 4pk 1ul
cowboi n4 ~ zp 44y
friedman n4 ~ 2ml 26o 3ag 4wu
edwin n4 ~ 4q1 2dg zc 1et 24h 24t m1 2qt 1yr
rita n4 ~ 8l 2zb 1f5 4gg 104 377 2a3
gentl o4 1x2 x9 5ab j6 36e 1vi 1pd ~ 4ms hq 1r1 44o 33a 1sk 1pr 4cm 337
cone n4 ex4 ~ 4mb 1l9 2ba
aig n4 ~ 3yw 3by 2sn 4f2 st 3rk 2jh 2z3 431
calderon n4 ~ 4vw 484 4qr 1pt 1zo 32e 2s4 2m7 4tc
eighteen o4 ~ 4eb 4a2 3kn 3yx 2vf 2im 26y 31m 3uh
annex o4 1w6 yq 1qd 2ig ~ 1js ta 3e7 23s 3hr 15o 4xs
playwright n4 ci ux ~ 47a 2cx 45n 1ql 138 4i2 4bv 4dv 488
leverag n4 12j 8an gh 1bc ~ 3j1 30m 3ig vq wy 7o 2vv 30k p0
fragment n4 18u dd3 atu asl 169 17i ~ 2je 4fz 3oi 4bp 47q 2fr 27t 487 1a7
mislead o4 96 9o2 c8a ~ 1s6 89 4as 2x8 349 4pc 3lv 34l i2
abruptli o4 7ak 7c dz 1v1 ~ 2gd 1qx 1t2 3x5 2ey 1m1 10k 2b3 35s
cologn n4 ~ 2bf 4ab 390 4sg 1ba 2kv 20z 351 33p
hansen n4 ~ q6 117 4wp 3cc 41c 2g9 2c0 4n6 11r
proces n4 2xp ~ 1wi 2cl 3ma 10f 23x sr 2gp 6l xj
commenc n4 6q a7 v 1rf 5wd ~ 1ks 1qq qm 2gc 6y 4nq
surpass o4 3kl 8dd evw 3q5 2eo 8ug 85n ~ ea aq 8i pw 1zw c5 32q 4q up
freewai n4 5ov 112 6t0 6l8 ~ 3rr 2ze cv 232 3pw ql wq 3zr 4lh
conquest n4 5jk ~ 1ca 1dv 1em 123 4xv 2nb cy 3di 3e7
nasti o4 4ne 2z7 bz0 32w db 2k5 agg 1mi ~ 3sq k6 470 499 27x 4rh 2mz 4sf 4g5
goddess n4 7ip ur ~ 424 36o
conni n4 ~ 4j9 8a
commemor n4 10f 1br 1qg 7ua 23x h5 1f2 ~ 18h 196 3de 2pn 27g sr 2gt 3mc 1wi
accumul o4 3rw y5 c6 6ov 1sp ez ~ sm 307 s2 228 2wx 3a
rockefel n4 ~ 17q
tributari o4 1ah ~ dm 1s8 1ji 33f 2ja
ftse n4 ~ d8 234 1vh 2ve 1k5 7n
neo o4 ~ 1yd 2lk
vista n4 a90 n7 ~ 1e9
curat n4 tc 3hi 699 ~ n3 gg 1xx 84 2gj px 3en
flyer n4 1ld 8my 18b nb ~ 3is 362 395 47c 4yc cu 24v 4jq 1l2
distress n4 6hi 14h aqe 1i3 uz 164 4dr 1ix 3pm 1t8 1j6 ble 2k4 302 8kz ~ 49t 3dq 4w8 om 4dn 220 37h 3n9 3v5
shrimp n4 14z 5nb ~ 24c 4w4 3hc 391 1q3 4fa 4sj 1wn 3ep
rat n4 drs au7 ~ 3k3 2mo 4g4 1a5 4hl 1ik ad 3ux 32f
gardner n4 ~ 1mo 1y1 2hg 23y 1w2 3ul 1vx 47f 31o
vicin n4 5d 19h 54g ~ 7q tr fc 2kc 55 3ad dw 1f7 h2
lithuanian n4 3ml 33m ~ 2or 2kp 33x 1d9 4ws 2aw 2qk 3l1 1pj
pcs n4 ~ jp pn 3se 2dl 2xf ui 2iy 1o6 4ha
superv o4 3eg hv 1st 1qg 3nj 311 3tw 6i9 370 ~ 2jb xi 15m 3fz 125 tz 1n2 ng 22t
depos n4 6vf ~ 280 299 465 4hr 32t 42t 1id 2ym 3bq
grower n4 16g kd ~ 2l4 2bh 2jr 3an 4zb 11a 1qo dl 21q
cuisin n4 1q3 6iz ~ 3ep 3fm 25m 3tz 3vd 1c9 3eb 1fw 3b9
hardi o4 2yd 9u4 98x 94r
improp o4 63h 4as 5qz 4nh 7is 606 zg ~ kj 3q6 4ka v0 3e8 307 503 4dz 2x8
guru n4
bother o4 7yn cwj 9is e5s aqe 9x1 1i3 164 615 ~ 25b 2qv 2m2 2fu 2c5 uy 111 2af 499
glove n4 ~ 44y 2pj 12 45f 2gb 2z4 1fu 4pw 350
overshadow o4 1em 5m5 4t2 ~ 2yh 35n rc 1ik iy 21d 8s 23l 2ol
vault n4 1le 3na ~ 1kf 3a3 3xi
stranger n4 3wr 4qu 25n qo 1iy ~ ma 2ir 2la 3y3 4dd 2op 2c5 4sf yk
presbyterian n4 v7 ~ 4ap 33e 46m 4ca 4hj 3ks ba q8 3hi
silli o4 b51 7kv ayi c0m 9y3 zp ad8 4v7 c2g ~ 470 4sf 4rh 2op 2mz 3g8 3lv 4g5 4ne
laptop n4 ~ jp pn 4ha 50u 3t7 1o6 2xf oh 16e
damon n4 ~ 4p0 3r1 202 2k8 1rz 309 4v9 3zw 432
muster o4 ye zm 3xc ~ 3gf 3ft 4eq
witch n4 78q ~ 3hm 25i
defenseman n4 ~ 471 41d 395 48l 1vk 362 4ma 3is 4rx
gerard n4 ~ 2xg 2g1 2z8 19b 37q 4zn 2qt 1h5 3uc
angolan n4 ey 2l6 ~ 3ro 4bj 2gn 4ah 2dj 3wu 25w 37q 2ag
judi n4 ~ 3pt 8a 3lu 377 4w6 4j9 45q 33b 2s6
hyde n4 ~ 2t6 43n 3fh 213 lk 1vg 33o 3g
arguabl o4 ~ 1pc hp qt 7o 2b4 tk 1fp 4eh 1i7
yao n4 ~ 4ct 23n 30f 1lt 2az 1ao 2fy 3rv 3f8
bullpen n4 ~ 1l9 2ba 2rw 29x 2cs 3to 1os 1kv 16b
sedan n4 1d8 2xt cj 9vy ~ 3fs so 3ki 3as 2pl 39y 1xp 3m5 3fk
rose n4 ~ 25s 3lb 2nf
plymouth n4 ~ 38i 44x 4or 4vj 4l6 48r 4zp 213 2jy
builder n4 9r cub ~ 8f 27r z2 14p 1di o6 2xq 4ae j3
cultiv n4 2l4 dv dl 5d7 gw q7 ~ 4z4 15j 12o kd o5 4ks 3ab 17o 36f
reuter n4 ~ 3eh 2oq 100 5h x8 2sm 2cj p
aris o4 8f kd jd aq ~ 255 4gd 10i ha 18a 3ri 3bw qb py
lara n4 ~ 2gf 445 3x2 3vn
spokesperson n4 333 wr ~ zk 8n bs lm 89 2z az p1 5y
collid o4 1lm 39i ~ 130 4qq 24s qk 2wt 1cs 3xy 116 1r3
ditch n4 42q 7qz
hayden n4 ~ 1o7 2c0 2w4 om 445
bureaucraci n4 6dp 1c 10u ~ 384
travi n4 ~ 4vt 4p0 46l 117 1y1 3li 3cc 1vk 3p7
discharg n4 4gn qm 23j 4f0 ao 9kl 8vi 725 1hm ~ fr 1f0 19e 10z
avert o4 by4 va 6vn eqj t5 i1 ~ 4t2 fn 3h8 1mq 43l wx 4n3 1t2 29l
dali n4 ~ 4j5 1bh 3d9 21e 2w4 29v 215 y8 4q8
sabotag n4 dj1 1eq 33d 32v ~ 44f 9h ru 4rv 16i n4 qh
nablu n4 ~ 3f3 34v np 473 a5 3ad 1ua 158 tv
erosion n4 b5l 6di ~ 4uj 1v0 sz 39n 28w 4vb su 2l2 47d
pri n4
berger n4 ~ 3ru 432 4n4
blade n4 3is 15g 423 ~ 3dt 2dp yq 41o 2u2 264 3k8
sour o4 2rd e44 e4e 3qy 4s7 av0 25m blg i1 ~ 2ia 1v6 3ll 3aj 27x 3yy 391 3vd 326
dialect n4 53x ~ l7 rf 2ux m9 2wz 4sh fg
byron n4 ~ 1ss 35t 21e
feud n4 iw qb h4 1dw ~ 3pz 146 27x 2qu 1lm 1lq 4u7
ebai n4 ~ 34j 25e 3kj 27e q4 3ye 13u ja ns
petrol n4 s9 i0 1w4 ~ 30q 3a2 18y 1cs 2tr
pneumonia n4 ~ 3w7 1lo 2m8 30a 2am 2hr 3ef q2 2fm
customari o4 5pl x0 n8 ~ 1d1 1f8
immens o4 qt 9a 1kz 665 ~ 28k 2uj 254 3hu 41y 1uh 228 7o 4qb
illicit o4 sx 6sa 4ga 606 ~ 2bq 2ph 4kt 2ms 3gl 4z4 gt 3vf fz
discontinu o4 1qq xl hs ~ 476 2bc x5
shortstop n4 7pl dz ~ 3nx 48l 4rx 2ba 3fi 2cs 1os 3to 23a
pitt n4 ~ 2hg 309
amr n4
toilet n4 4g2 1g 38h 7l5 jc 8u5 co5 ~ 2e5 1wv 10q 1a6 3sh 2bz 45k 4ha
simmon n4 ~ 3dr nc 2c0 23f 45v 1n6 1nr 2w4 1sm
scoreless o4 ab7 asq ~ 16b 1l9 3dp 2sw 1t4 51k 40y yo 1e8
benson n4 ~ 3jg 2c0 407 nc 4ag 52n 2zd 24f 3dr
moldova n4 aej ~ 1a4 1oo 2uv 3dv 283 2jx 382 3rs 2qx
papal o4 7o3 bgx 16f ~ 24y 3bz 2nk 1hn 46m 1dd 2ru
expos o4 mz 2me 10s 1ho b9b 30l 2sa 27s 85g 1ae 35 3wj ~ 4t1 26l ub 16y 2iu 2qu 4q6 357 k2
boyd n4 ~ 50r 1mo 1zl 117 1z0 3nm 1sm 1w2 3jg
unauthor o4 aoz 6gh ~ sx 3jh
goodby n4 5sm 4i7 ~ 3ow 1ls 3qi 418 ym 2q0 3b3 1f2 2wl
zarqawi n4 ~ 1tn 1aa 2lp 1ig 17u 18c ry 1qa qs
sporad o4 8v2 4nh 27g cg ~ 1lm 3ak 2qu 1y2 1hk fh 2es 19w 1tg
stefan n4 ~ 4eq 3x1
harrington n4 ~ 36d 4j5 y8 521 4v9 2w4 1bh 29v 21e
feloni n4 r5 ~ 1a3 ht 15p 13d 2an 2em 4af ue 156
clement o4 7pd ~ 38v 2f9 2z8 j8 101 1vb
merck n4 ~ 35e 2ov 1fi
williamson n4 ~ 23f 3dr 52n 52p 1ai 1vx 1ya qu nc
divert o4 57o f0 i1 60y ~ 10z pc 3po
virtu n4 4p 3jp ~ 2qj 26p 1zo 2j8 3d3 2ox t3 4nv u9
telescop o4 2xk ~ 45e 40g 22c 1gn 126 4gw 2b9 2yh 3rl
salli n4 ~ 3c8 4ud 40w 3ku 4vn 297 39w 4y4 p3
desktop n4 1b5 ~ 4y5 50u 3se jp ui 519 16e 2xf 4ha
spun n4 ~ 1op 2vc
dax n4 ~ 50j d8 2kv 234 2ve
clara n4 ~ 1e9 4jk 1o9 31n
dash o4 83s 2xo 3mp yc 42b uf 2nq n5 dyc 1iu 7pp ~ 4ys hi 2sk
anatolia n4 ~ 3pe 3mm 2t5
onion n4 7ul ~ 47i 2ti 4fa 483 4wr 39n 1q3 3y7 391
bahama n4 ~ 2wy cu 2j9 2he 1sy 3pj 204 3nz
silvio n4 ~ 2mb 4a7
trevor n4 ~ 1gc 2ac 1ya 29v 1m5 1nx 202 1o4 31b
watt n4
vinc n4 ~ 1m5 14r 47f 29a 2np 1vk 275 1vy vn
birthplac n4 866 2tj ~ 466 1m9 w7 2w7
newsweek n4 ~ oy 2cj yt 5h yh 2sm 2r7 jx hf
rug o4 4c0 2ff vs ~ 3oy w5 1s0 1bh 2tq 1vd 4kv 13x fk
abid o4 io ef 4qb 2k6 r9 m5 uz 62 3qo ~ 2yg 1bb 4a 3px 24m 1z6 2x6 3a4 zl
woodi o4 1bh
famin n4 a98 4n3 19c 2un 2aj ~ 2pw 34a 39x 1v0 2pk 1xa 17n 2sq 46b
weaver n4 8mz ~ 4ib 50r 4lk 2j5 4ij
disrup n4 mz elv 1ee coz 44f 4dr 9zs ~ 2iw 2un md 4tx 3vu 1zi 4uj 428 19c
farmland n4 dd 1xk ~ 36f 24j 13x 12o 2l4 17o 4ks 4tk 55
joshua n4 ~ 2d4 ex 3xm 1xj 35t 2c0
reminisc o4 dfn 7dx ~ 1na u4 3uk n5 4ed iy 4g5 3yr 1rc
quo n4 ~ 284
henin n4 ~ 4gj 42f 7k 3ft 3l7 3gf 40s 3zs 3oj
accent n4 529 2mx 366 7jc 1ix 8q2 ~ 2wz
deportivo n4 ~ 4q2 393 1u9 1au 4mo 3xl 3bt 351 3w0
upsid n4 4q ~ 44m 2ed
reconsid o4 hp 1pc ~ 9v 2lv 177 y7 10n sh hx 13b pz
ration o4 3er 3ug 81h 2ki ow 3ld 2ln pb c33 5s ~ pv 26w 27t 180 2w8 1z5 1x6 1wd 2ko
confes n4 3wx zq ~ 4x2 1nw 29q 21a 1a0 89 493 2sf
wan o4 ~ 4b9 4u3 3qu
olivi n4 ~ 1nz
bayer n4 ala ~ 351 2bf 4sg 4ab 4hb 505 532
nile n4 ~ dm 33f 4fv
spear o4 3pp 5ol
fanci o4 2hs 5t7 2sj 6n1 6aa 126 24 103 5f 7t3 2of ~ 1zj 260 2a1 4ex 1c0 1i6 1ih 1ro 1ky
provoc o4 bao 7r3 5wq 4f9 5ho 5x7 3cg 71o 9x1 ~ 376 3lv 3lz 4ky 2y1 3gn 4as 1pk 4dr
butt o4 bro cc 326 3aw 6cq qp
bermuda n4 ~ 53f 1sy cu 2wy jr 2he
overli o4 307 6x ~ 1ey 3hu 1n8 1wb 14x 4pc 2ss 349 2no
daytim n4 29 5nj ~ 7z a1
overcam n4 ~ 1dw jv 269 1t8 1qe zm 1s2 iw 107
padr n4 ~ 4rb 4c6 4jq 29x 4gz 178 4mv 2yd 2cs
neighbourhood n4 b2 5d 19h 1i8 ul 50s ~ 29z 235 3ad 2i3 55 dw 2kc 75 8c
chaotic o4 2ih bx0 ew5 ~ 2xr 1bw 349 2uh 2am 4g5 2nj 38w 42p
archer n4 7fk ~ 1cy
terrif o4 2be 3p8 4cn 6wz 2uj 243 ~ 2rp 256 4uc 3hu 2sr 11p 4p 337 cb
helmet n4 ~ 2gi 45f 513 3xu 44y 2z4 1fu 1yo 2gs
potent o4 emw 5r cd ~ 3nf ni z7 4nj
protestor n4 ~ 27b v7 1dj 2ma 10w 6l 1lm 4ff 4rm
bug n4 e8u 4j6 ajn 4j4 3bd ce5 ~ 3k3 1fk
tycoon n4 35r 26g f3 7go 7k4 5r ~ 4gf 8q 4rs 4a6 8f
brake n4 ~ 443 2dp 266 2ju 2lt 14p 1lu 4f0 2ui
burnt o4 203 121 ~ 3gd sz 45k 1hs 4oh 4jz 1mm 3jk
yitzhak n4 ~ 35d 4sy 2oi 2u8 3ne 1ib 2du 1c7 31c
appetit n4 f09 ~ 3bn 3ic 1en
barber n4 ~ 26o 1y1
aspir o4 3ju wm hi ~ 1ru 2qj 1i0 a4 cb 45n 1rn 1hp 1hw
resembl o4 24 2sm 1lu ~ h1 53u 1k7 3yr aw 2wz 1eg 11j 1y9
shower n4 3mx 5pk 4p2 ~ 4g2 52m 17r 2yj jc 1wv 1za 104 2x4
clip n4 4oc oy 1gt ~ k3 2om 29r ob 22j jx 4yi 3x7 103
dominiqu n4 ~ 229 19b 3lf 452 2xg 3ru 42d 1nz 2q3
underscor o4 366 5je ~ 39t 35n 27b 3t4 21d 1ns 1lq py 1ix
donovan n4 ~ 1rz 1wf 2tk 53j 3d2 272 4v1 1h9 3qd
extract o4 dku 7aq 8y5 1ma 16y 152 ~ c1 3ab 4ut 211 3aj w6 2wx 1a7 1qe
invis o4 28n 4vx amq 8q9 ~ 2ci 2qa zz 25i
expenditur n4 21j jz ~ 1ih f4 ww ho 24z go 19y 292 2w1
anytim n4 ~ vi 3r2 1zk 298 2m2 2xz 2qv 155 25b
homemad o4 ~ 3ko ol 36n 1y2 21t 33v 264
whistl o4 b1q ~ 1p0
exodu n4 ~ 4t5 106
redskin n4 ~ 4li 4en 3mh 4g0 4w7 4mn 3tu 2j8 2hf
undertak o4 po 2qu jq 1zz zw 246 lv fj 15m ~ 42h 1z6 125 1y5 1l5 1pk k1 u7 3px
curtain n4 6sl 63g cck 1b5 ~ 16e 113 1hb 2u2
censorship n4 arx ~ wr 1nv 5p av wn 2c9 lu
nepali n4 1vv 6it ~ 3cb 17d 200 51f 4m5 3ro 40x 2zi 1e1
strife n4 qb a8r 1dw ~ 3yj 29p 3f4 3vu 1lq 2ih fh 2jp 39x
asteroid n4 ~ 40g 20v 3a5
hormon n4 ~ 2r5 4sv gt 18i 2mh 4z3
rope n4 11o 1zp 83x edj 1e8 ~ 2df 3py 1l1 2vo
davidson n4 ~ 1yw 31o 4p5 45v 2um 1oq k1 1y1 4mq
hazard o4 l0 17m 2ry 5y2 85g mo 3n9 67s ~ 39b 1tw 4nf su 19c 2r5 28w xs 2br
repeal o4 9ev 1q6 3uo bn5 2ey 6eh 2kx ~ 1q8 y4 3qg 48u 2en 13l ak 4qo sh
servicemen n4 ~ ek z8 3f9 178 s4 2fb 5i 3gu 28
oversaw n4 ~ 3nj 50v 8p 2p7 1i
irv n4 ~ 41z 4u0 2y0 270 1mo
clever o4 21l dd4 8vr dxt d01 d1a ow 26m ~ 337 2mz 2y1 518 4ms 4cm cb 13p 470
buddhism n4 2s1 1f1 1h0 ~ rv 1mg 2vt ju 3jb pt 3bs 458 26p
powerhous n4 2w
widen n4 6pv c6 ez 14g ~ 1vt 1ov 1g9 pl 3ci 462 1pz 4oy 33d
clarifi o4 3rh 8kh 1lc 2t0 ~ 28y 2hs 1yq 3wn 2nr rt 540 11c 1q8
kathleen n4 ~ 3z5 2ea 51g 297 128 2dn 8a 46n 2s6
consol o4 1zy a5f ~ 4w2 4ki 538 4ha 2xf 22j k3 3n4 l0
schneider n4 ~ 4n6 1ai 4eq 4ib sa 432 52y 3zx 4wu
anton n4 ~ 4ev e8 31y 24w 3x1
cockpit n4 8c1 ~ 8i 3g7 3mu 113 3np 98 qk pc 36u
rig o4 5xr 5sj ~ 4nh 1fg 34t 3xy 2yh 4q6 2rz 4m6 v0
homosexu n4 19z 45j yf ~ 16j 14j 1h0 1rd uu 2ap 110 3u2 3js
punit o4 26l 7vh ~ sz z0 xq 1g8 4ck 10y
cab n4 5xr 8c1 1pf 3ay ~ cj 11q 1cs xy 2dp 3yi 116 39y gx
fortifi o4 14o 8ky 1t9 ~ kx s3 1zc 4fh 1f7 4t0
sussex n4 ~ 4zh 4l6 3pn 48r 2pd 21y ce 1bi 4tv
ramon n4 ~ 3no 18r 23c 39e 278 1lb 4vw 2m7 388
newslett n4 5h ~ fy oy 3l8 4ob 2y tl 48 q4 yh
martyr n4 9ou uz ~ 257 2qe 1ef 2e3
fring n4 16d byo 8t5 fk
celsiu n4 ~ y1 1za 3rg
sixti o4 ~ 3uh 3nu 31m 26y 4zy 3kn 4eb 4a2 3yx
yangon n4 ajq ~ 1cq 258 41e 48i 1we 3ub 3p1 33u 4wo
dwight n4 ~ 1n6 2b0 2g3 1bg 1h9 2qg 36s e8 4db
peasant n4 bzq 1az ~ 16g dw lv 3o3 bt xh u5 2qq 5d
remak o4 ~ 3yl ks 6y 1a5 46o 2wr lq gc 1h7
blanket n4 1c3 r0 6ym 1q5 63g pl ~ 3w5 2bz 2hn 1zj 45f wt 4fj 18i 249
francesco n4 ~ 4ry 3oc 3kt 336 3x1 1j7 1g3 3bt 32g
waco n4
unstabl o4 3xg 85i 4u8 61v 2r6 ~ 28h 36g 419 29b 49t 17m 1p7 1ey 5e
garner o4 te 1iw 6z ~ 46v 25q ay 1me q1 hd
spiral n4 b24 49c ~ 4aa 44m 2qh
laureat n4 ~ 27o 11w 2cx 2ad 1dj 36h
fountain n4 uc ~ 1do 36z 49b 4cy
granit n4 ~ 4cy 15e 400 2vy 3zy 2pn n6 2id kx
stapl n4 131 ~ cf 38m w6 3b9 1qo 2c6 2t1
kirkuk n4 ~ 4bk 411 p2 3ga 37b 4zd 41h 1vs 1ct
toulous n4 ~ 3xl 4fn 352 3w0 1nz 6i 1u9 4ya 8l
lula n4 ~ 2s4 1pt 1zo 4zx 4qr 2by 32e
convei o4 hw p3 b2 cz0 s6 9y 3kg ~ 4yt 1r8 t0 1ru 1lc 1cg 11g 3ob kl
vinyl n4 1vq ~ 2ui 33k d3 1jx 22j 1u0 4cr
breakup n4 5j9 rb 2bc ~ 2nu 4n2 1mh 17i
buildup n4 50g ~ 8u
roadmap n4 ~ 1z6 26j 7m 2l3 4a 2cy 3fv zl v3
abund o4 9dt 4l1 5hf 6j8 20r ~ n2 2pt 2s0 16k 2l2 gs 487 42s mx
nowaday n4 21 jl 88 ~ 2qv ly 18a 1dm i5 2s8 2x2 3lt 4n
conrad n4 ~ 29s 2o8 21n 1et 33o 52a 35t 43x
reef n4 ~ 4st u2 1ch jr 46p 2l2 400 cu 9e
predat n4 4dd ~ 4jm 3ux 4j4 4ri 3wr 195 1a5 2mo 4yc
stalin n4 42v 8dv 98d ~ 33j 1yd qz b2 4o0 u5
bangladeshi n4 1if ~ 2zi 55c 186 4m5 2su 3ro 25w 3cb 200
ratif n4 c2 qj 4aw ~ z5 4cl 1q8 sh 21g v3 1mb 3cy
pulp n4 4jz ~ 1vq
tumor n4 ~ wu 3d7 1j3 14y 3zq 3k3 3cv 2lc 2je
viciou o4 ar5 2uh ue 4l9 ble 25i 4vy 9x2 i3 7ir ~ 1bw 50c 2a9 3sq 2es 17m 4ym 1lw 2pk
undef o4 37s ~ 1t4 1ta e9 6c dh 3rm lo ii
intention o4 3lz 25y 1gk ~ 494 d1 119 28j
defunct o4 ~ 295 1ly 2ob 4dx 2sl
morton n4 ~ nc 2c0 46z 2b0 1ya 23f 45v 1n6 52n
cleanup n4 1a6 ~ 387 19c 42z 2al 25o
charlton n4 ~ 4z1 4r5 43w 47g 43y 2q8 4c1 4or 399
scratch o4 2t1 9c9 5zr 9i9 86v 7x5 bfh a7 1ny
fleischer n4 ~ 1fl 2mr
authent n4 3qw 3b8 2ro 4jt 3ea 2zn eyg az7 zq ~ 4pm 1ju 1jw 1nc t3 1c0 409 47l 243
pier n4 4at 1kq 7wi ~ 4y1 29e 2fo wq
chee n4 ~ 4kf 451
dorothi n4 ~ 3c8 3dy 4gg 537 1n9 2mk 4vn 39w 47t
webster n4 ~ 3mg 3nm 46z 3ax 1y1 2ic 3t1 43n 3jv
mgm n4 ~ 1mx 135 3x8 3mi 1ox 24x dl 3zg 17k
buffer n4 aw2 6xk u3 ~ 169 rb fk
chapman n4 ~ 50r 2hg 1vr 1w2 47f 3li k1 1ai nc
envoy n4 ~ 1n0 zn 10o 19i 4bf oi 3xc 33w 2s
mci n4 ~ 1mh 2dl 3kj 2nq 2db 20m 3yw 1wa b2
diver n4 2vl 38z 5gm 534 3nk ~ 3m1 xp 3f9 191 4vo 3ek 26k 4tk 3p5
obes n4 1vl ~ 3oh 4qu vk wu 4v6 q2 hu 4az 355
clarenc n4 ~ 2dg 267 1sa iq
rodnei n4 ~ 52a 32p 1ss 3jv 1p1 2o6 347 2zd 1nx
fulham n4 ~ 43w 43y 4z1 47g 57b 4r5 2q8 4or 1xb
applianc n4 4k4 8dh ~ 2xt 2r2 1bf 335 se 33n a1 1ek j0
wilkinson n4 ~ 4v1 2ks 4cg 3cj 1vx 43x 2yo 11v 3nm
authoritarian o4 9ck 32t d6f ck8 42v 98d ~ 10u u5 384 3pv lu wr b2 42t
loyalist n4 b3w 62 ~ 33h 1uy v7 4f6 2v1 15z 2hq 66 3q3
liga n4 ~ 63 40z 4hb
preparatori o4 ze ~ 3e
sur n4 7v6
paus o4 mz 1ee 7hq e2b 3x5 9zs 5t5 20t ~ 14w
altar n4 ~ 2n0 2cg sk 4cy ba 2e3 2d6 3le 2w7
outfield n4 4rx ~ 3nx 52j 48l 2ba 3fi 3to 23a 461 4gz
blueprint n4 o6 ye 8p 86 ~ 56u 3th 26j ov zw 1wc 1z6 4a 2o2
coffin n4 9o3 1i2 ~ 1wi sk 3hf 1kg 1th 1gq
cri n4 ~ 3b3 3fe 4b0 3hg 2wl 2q0 4qz 35h 3wb
deborah n4 ~ 2d9 8a 3pt 297 3dy 3lu 51g 2s6 46n
vigor o4 38u dx 15q 696 37k ~ 1s1 7f 1k8 331 2es 1tg 31j 4s0 1fe
beard n4 1k1 ~ 1fu 1x8 2gb
bian n4 ~ 4rc 1ao 3o7 3kp 281 1rp f5 33z 4cw
riversid n4 ~ dq 3vi qp 1bj 334 3rr 13w 1bs 1e9
modul n4 1ui 2hb 1l6 8c1 aas ~ 2d0 i8 40g 4hy 1kb 1nt
akbar n4 ~ 151 2ar 4yy 48f 4o6 1jm
darwin n4
assail n4 9h ~ 1ua 3rn 45u 139 2va 45f 2fb 3ko ry
gil n4 ~ 4vw
pageant n4 10f ~ 1iz gm
repai o4 e5 7sj 7yc 7tl b0 34e ~ s2 40m 37h 13h 3rk 1lj 2c1 tt 2dx
mitch n4 ~ 248
receipt n4 sm 1of ww 1c8 190 ~ pq 553 1bc t6 bi
macdonald n4 ~ 4ml 215 2z0 43x 407 2ks 2c0 4dh 1bg
primit o4 9t8 6o2 ~ 3cm 30e 2wz
drastic o4 ~ 1q7 1uh 1sg 254 1qh 2ei 4wa 36m dg
noh n4 ~ 3tr
lien n4 ~ 1ao 3kp 3o7 3f8 589 31r 4rc 4xu 4h6
ortiz n4 ~ 4i0 437 3no 2j0 278 2hw 39e 2m7 4xd
clad o4 9hj 1zj 4jl 2a1 2gi ~ 1fu 2gb 45f 1k1 1f7 40q bf 2z4 1b2
marti n4 ~ 31b 248 53j 3lf 1gc
ethanol n4 ~ s9 1w4 1yn 30q 2bh
prolif o4 5pq ~ 35o 46v 4eh 24k 337 31g 1g7 w7 lg
erni n4 ~ y8 4j5 22s 52z 445 3ul 29v 36d 275
byrd n4
anni n4 ~ 4gg 47t 3lu 4vn 3c8 2ea 57h 3dy 2dn
ruiz n4 ~ 2m7 39e 2hw 1zo 4xd 2ax 4tc 2mw 278
salomon n4 ~ 2sn 3n5 2ha 2kt 4f2 4ad 3by 3yw 35l
hewlett n4 ~ 4w9 2iy 3kv 2mg 4vm 13u 1oj 496 34j
cottag n4 dx0 3g ~ 3d6 43u 39l 2f6 1do 3nm 2vy 2ri 4ks
allei n4 232 au ~ 21s
swan o4 z6 1op 6ks
pavel n4 ~ 4pi 41l 34b 17z 1yg 3o8
amanda n4 ~ 2ub 3lu 33b 4h2 49r 4xm 2ge 3n8 4y4
plummet o4 ~ 32q 2gx 3ur 244 aq 2wc 227 49x 3v8
daschl n4 ~ 4di 2ix 4ig 4l8 1kt 2qo g8 g4 cz
mcclellan n4 ~ 57d 2mr 2bi 1fl 1ft
saskatchewan n4 ~ 3lj 22e 4wg 2gq 4pk
shorten o4 6gl dg dz d4h 8u0 xf ~ 14g ld 37
poker n4 b3q ~ 3y 2ry lb 2q7
hank n4 ~ 3hj 4ep 3ul 2cr 20e 2zm
graft n4 4m6 530 4m7 ~ 102 1fg 3vf 1ec v0 2bq
johan n4 ~ 4wp 3x1 24w 4i4 31y
sensat n4 3kd lo 4kk rw 97u gc 4su d7h cwv 5la is 28x ej7 220 3ec ~ 4g5 499 2yt 48 447 337 2lb 1q7 3lv
sweat n4 8yp ~ 2q0 2h4 3u3 1k1
fatigu n4 2ju 1en 1fu 5ip 4f0 ~ 1ix 1i3 3el 27i 2fm 3ic 30a 2pq 3tm
nam n4 ~ 3qf 49y
chandler n4 ~ 47f 50r 1y1 4ag 3jg 46z 57l 3pk 3mg
joei n4 ~ 4qg 2tk 3mv 4er 2np 202 1vk 2c8 14r
greenwich n4 ~ 1j1 4iy 13w 1wm
spate n4 4hn 9g qx 4hu 20r 6eb 1ze 740 244 91a ~ 1lw 214 ol 28z 29l 8s 9h rc 48
deaf o4 8mj ~ 2py
void o4 9ev va 1y4 745 b66 eyf 6cx 4cf
wagon n4 bsm ~ 1cs 51l 47h 3m4 2dp td 560 3yi cj
flora n4 aox 898 o5 39n ~ l2 2l2
zuma n4 ~ 3t2 2p6 4c3 2cz 4hs
chairwoman n4 1x4 ei 9b6 1i ~ dj 2d9 i3 9q 297
lionel n4 ~ 2q3 452 1wf 51e 3yh 2g1 24t
ahn n4 ~ 3sf 475 4y8 58n 3tr 3x6 2r4 451 4ti
deter o4 6xh 5f4 c0p ~ t5 26l 4q6 4f9 om ub 1su 3gn 2br
seldom o4 18g ~ 29d f2 9z 27g 1hk ly n8 12g 79
fairi n4 13w cvg ~ 2l7 3hm 3h0 2sj 30o 3do 1wh 12u
nacion n4 ~ 53y 3at 4yr 57x 2th 4q2 3d4
magnific o4 337 658 28x 8dr 5em ~ 2yt 1pr 2rp 243 1cg 4uc 2pn hq 3p8
propon n4 2a8 dsv ~ 19g 4f5 3nh 4io 1bp we 13l o0 1rd
graph n4 1la 9dw 2k0 ~ 4ge 39t
lauren n4 ~ 3ku 4j8 2xv 4d8 40k 47t 2xg 2s6 4eg
kinshasa n4 ~ 3fo 4ah 3kr 1uz 4bj 378 3bc 274 4wq
nich n4 1d3 1jg ~ 426 pq 1cb
monkei n4 a92 zp 3lg ~ 2mo 3k3 4cj 50q 4g4 4hl 3ux 1ik 3h0
besieg o4 2ii bhh ~ 3f3 3ad 44b 9h 28d 1js 3hr np 3ub
kindergarten n4 986 ~ 2co 3v3 1h3 3sh 3e ix by 1bl 3mr
exxon n4 ~ 18z 22m
lightweight n4 ~ 360 3sp 11u
titan o4 d9y yn ~ 3f2 558 2hf 4li 3tu 3mh 47c 4g0 4w7
lutheran o4 4ee ~ 33e 4hj 517 4ap uu ba 3ks q8 46m
gentli o4 4zu 3vj 9b1 93s ~ 1xq 3ll 2bt 4bd
meteorolog o4 1dn a7i ~ wb 47z
cholera n4 ~ 34a 1xa 4fv 39x 3yb 1e0 4ll 2hr 2m8
mega n4
bud n4
goh n4 ~ 3tr 57g
julio n4 ~ 336 3dn 23c 39k 1lb 444 39e 1mw 2mw
foremost o4 5g v 8ue ~ 7o 1pc 12m al 24k 4eh 1d4 51i 35o
jamal n4 ~ 2j2 1n3 1m4 43b 2tg 4ue 2ne 18c 2rk
steroid n4 55f ~ 2q4 2r5 gt 2jw
inflict o4 1g8 ~ uz s4 1lf sz 1c6 v4 30j 2pk 4qb
technician n4 p0 240 ~ 14p 2do 305 2hm nm xp 4a3 3l0 35y
fuller n4 c4 ~ 2o6 3li 4z0
prevail o4 1em 4qb 5j 3ri 9le 5z9 2nb lu 2uq 883 ~ 3bl 68 2i2 21d
halifax n4 ~ 4pk 4wg 3hl 3p0 3lr 3ch 4zp 3p6 2h2
torpedo n4 9h 27c 139 3rn 5e4 2nt 2wd 6gz ~ 4vz 1k9 14b 26k 4yg rr 1ng 4wz
dismantl o4 121 91t 3jk ~ 41f 3ho 1t2 1f3 1mm 476 16y 2lo 1eq
wilhelm n4 ~ e8 4ev 4i4 21w 31y 24w 2g8 2sg 55v
busiest n4 ~ j7 2zh vt ql
xvi n4 2nk ~ 3bz 16f 24y
lim n4 ~ 49y 4b9 31r 4nm 3l3 3qu 4ol my 4h6
lancashir n4 ~ 3pn 4l6 4zh 562 338 4or 48r 4my 4tv
anita n4
configur n4 7fp o6 ew 1k7 ~ 49h 4hy 11c vh 14p 58b 2qs 4q9 25a
contempt n4 b4 9pn bu2 big ~ 2em 2an 21a 19r 15p 2gk 1w0
auster n4 abv 3y5 2dd ~ q8 2os o0 58m dg ho 34q
spi n4 ~ 2g0 2qm 12c ru ue 4rv
liner n4 78 ~ q8 1ne 2bu tc 15o 4sz
paulson n4 ~ 4a0 34m 3gm 19n 1fl
moist o4 8ub 34p ~ 1og 2l2 1s7 13x 1sk 4mc 1xk
kerala n4 ~ 3m3 4en 49o
judaism n4 1f1 233 1h0 ~ rv ju 3aq on 55o qn 26p 1ev 1mg
thiev n4 ~ ue 2dz 33i 4us 2pi 2bq 9h 1uq
diploma n4 3qw 4fy ~ yw 446 2tm 1rf g7 31s y1 332 3uf
truman n4 ~ 36s 2qg 2bk 17q 2g3 56a 4ng 570 4q1
thesi n4 98l 4od 8y4 ~ yw 205 4gt 332 1oh h8 2p8 4to mr
mock o4 c8c 6qh bu2 rx dbw edf
auditorium n4 ~ lk 3sh 1rt 4xo 16x 485 1cc 16o 1bs
vector n4 49w ~ 4ko 4ge 42w 1lz 497 5a0
blockbust n4 42b ~ ks 3yl 1mx 17k 6y 57j 16x 2us 13p
snail n4 5lm
awkward o4 e7h b4i b0b kw 499 db aqe c7s 7uk 4nd 61v dza ~ 2mp 1i7 2bg 349 4g5 2am 1i3 518 3sq
hamstr o4 86c ~ 2x9 1r5 v4 4kw 3bu 1yo 4kn 4s7 16p
staffer n4 p8 ~ hg hu 1om 140 a8 4pu 10o 2z 1n2
mammal n4 ~ 1dl 1a5 4j4 fx l2 ad 4dd 4g3 4bx
ernst n4 ~ e8 5as 4ev 4i4 21w 31y 3x1
sutton n4 ~ 4uh 1dk 2pd 352 52z 2jy 4tv 1o7 4pp
mesa n4 ~ 31n 19t di 3zh 1e9 uk ds 168 18r
larva n4 ~ 4j4 21p 2hp 4lr fx 3uy 4jm
curri o4 3ep 3vd ~ 3y7 2ti 391 4cc 24c 3v1 1q3 4rw 7g
wigan n4 ~ 57s 43y 4z1 43w 4or 57b 338 2q8 47g
dawson n4 ~ 43x 2ks 3mg 202 2hg 14r 2c0 1n6 1nr
brewer n4 5m1 1fi ~ 4mv 4c6 3ez 4jq 178 e2 4rb 4gz 1os
bogota n4 ~ 4u5 3d4 73 3zh 1fy 3at 2dj 5a2 28f
devis o4 49g 7uh zw 3n7 fx ze 1c0 ~ 1z6 1nn 240
barrag n4 1fc 9h 2rc 4ul ao 6o4 9qw 1y2 ~ 36n 20j 2es 3ak 1k9
wolfgang n4 ~ 4ev 31y 4m9 3x1 e8 21w 4n4 3ru 5as
yan n4 ~ 3rv 2fy 1lt 4w5 2az 23n 48b 30f 4e7
wendi n4 ~ 2rv 3lu 4j8 8a 2s6 40r
spree n4 ~ 3ej 4no yc
endow n4 21m 1rn 88l gu ~ 4jn 18t th 31s ad 4mj 13j ie 436
tenant n4 ~ 2vr 1f9 z2 4ae 8f 3g 3d qf 3r8
timelin n4 8y7 ~ 3fv 3vk 1r6 2k0
fork n4 1ah ~ 1s8 32d 50i
alzheim n4 ~ 3oh wu q2 3hd 355 1lo w9 3t6 3cv
haa n4 ~ 4eq 3zs 40s 3oj 3ft 4h2 7k 4gj 3gf
mecca n4 ~ 4o8 3ma 1ef 1xy 4zd 2w7
spider n4 6ut ~ 4g4 2mo 5a4 3j6 4dd 3k3 3h0 59w 54n
embed o4 2fc ~ 1o6 25r 3t7 2xf 2d0 4hy
virus n4 ~ 1fk 3h4 fx 4ll ad q2 54n 2jo 20s
payn n4 ~ 33o 1ai 1vg 50r 1mo 32d 1vr 1vb 1sm
sear o4 1q3 ~ 31x 2zw w6 1dt 2rv
clr n4 ~ 3cx
buyout n4 20m ~ 24p 1mh 1co 1bc 2l0 1pn bi 2z3 9g
luggag n4 5p2 ~ 2bz 190 1u2 1a7 116 2pr 11u 3g7 21t
isaf n4 ~ 22v jn yg i6 3ga 8u 2fk
nickel n4 1a2 ~ 2hx 3vq 3xh 1i7 1l3 2pt
relentless o4 ef 46u 3ri 8xu 2s7 4p3 ~ 1tg 2es 575 587 2uh 1s1 49s 22q 5bu
mistaken o4 1s6 5qz 8st 6co zg ~ 349 49v 2xn 1xr 30y 3ln 494 2bg 21a
maxwel n4 ~ 57l 2b0 1xj 50r 45l 26o 52t 32p 2hg
kai n4 ~ 4m2 4h6 3qu 4b9
kaohsiung n4 ~ 1rp f5 4bn 1ao 3g9 16a 3kp
upscal o4 ~ 1c0 260 1he 1c9 19h 235 2dw 2i3 ox
tianjin n4 ~ 4bn 16a 3g9 3ee jk 43z 2j 5ck 42k
wah n4 ~ 4y8 2r4 451 3sf 46x 4ti 2n6
amin n4 8ih ~ 1m4 2rk 3am 4zl 2ne 218 181 2j2 2ar
tuberculosi n4 ~ 4fv 1tt hu q2 2m8 52e 5ad 34a 4ts
stephani n4 ~ 4fl 594 33b 46n 2ea 2s6 8a 49r 2dn
ing n4 ~ 4f2
commando n4 7f 1l2 ~ 104 1ua ek 178 1pb mf 1lx 257 9h
yuri n4 ~ 34b 1yg 41l 3iz 4t4 4pi 3o8
saakashvili n4 ~ 4h0 3hy 1fb 2tl 3bq 4uo 1i5 3kr 2bx
incep n4 6q ~ 1w sp
calib n4 3xd ~ 4ew 2tc 139 2sp fz 2ty
toma n4 ~ 593 52y
deepen n4 3nr 3t4 ~ 1t9 55q 41t 2jw 462 w3 2jp 54z 1g9
xavier n4 ~ 3yh
sting o4 4ce bkv acp
rudd n4 ~ 18n
neglect o4 b28 7dh d0u oe hy 2h7 67z 4nc ~ 1ac 3bm 2ap kh 2uh 4t1 ge 3h6 1c6
shortfal n4 14m 2un ~ 292 fj ww go ho 19y 3a 553 dg
lent n4 ~ 2c1 37h
manitoba n4 ~ 598 3lj 22e 2gq 4wg 4pk 1az 30s
unbeliev o4 apn 6ra 8bh 3hu 4cn 1dm ~ 2rp 3p8 4ne 54j 4v7 4rq 1yx 2no 243
refin n4 c1 atg 51p q7 2hs dc5 7pz 2am vb 2t0 dt1 3tk 4ex 2ga 1d9 2u1 ~ 22m 16u 498 6w dl 2c6 1di 2vz 1l8
beverag n4 21v cf ~ 35q 22h 1zx 4th 3kk 3aw j0 1bx 1fw
prohibi n4 ro 324 9wl 5p 3jh ~ 1nv 3s4 55j 1q8 3qg 1bb
pristina n4 ~ 201 44b 28d 3zv 5a2 xv 1we zh 3f3
parcel n4 7os 1a7 14d 8a0 1ir 636 ~ 2j8 558 3mh 2hf 1dx lf 4en 4li 4w7
intercep n4 11o 4it ~ 2b5 246 3jz xz 20n 1ze 1ux 1um ay
unleash o4 ~ 29l 4f9 214 2pk 2es 5bu 575 1lw 3nr
mccartnei n4 ~ 4el 4iu 2zd 4dj 16m 1ya 3si
sanit n4 1a6 57a ~ 3yg 4tk 7v 52m 31t 10z m6 1j0 2un
paralyz o4 1lo 27i ~ 1c6 44f 1xz
filter o4 1o6 2jo 8s9
doom o4 5u4 7el 1xh 8w 9n5 asu
compat o4 ~ 538 jp 4hy 50u 2xf ui 4ha 4e6 1o6
bassist n4 2bj ~ 3si 35f 4uz 4i2 gr 16m 2o0 2aq 4dv
badminton n4 ~ 3gw 15a 4xr ii 1yy 1k0 pw lb 17w
handsom o4 1pr 80 6u8 4n 9y ~ 4ms hq 4ex 25q 1k1 337 21l 1rn 26t
geoff n4 ~ 2bd 2cd 11v 3cp 2ac 3ni 1o7 1gc 117
sphere n4 55 30i df 38n 3a5 bgi ~ 4q9 27t 1zp 2fc 358
enlarg n4 18e 1g9 en8 ~ 4cl 3ho 485
botswana n4 ~ 4et 4ic 2sy 3qa 2l6 209 19q 2xi 2m9
theorem n4 ~ 42w
cooki n4 a3w 3qc ~ 2yl 4ow 4bb 2ia 326 41m 2wm 2t1 2rx
perkin n4 ~ 26o 1mo 2um 4jx ke 1y1 45v 3p7 3ax
coastlin n4 ~ jr 1sr u2 3wo 21h 1ch 9e 21x cu
cylind n4 ~ 14p 2dp 40a 4f0 1lu 5r 3gk
grape n4 83j ~ 1fw 15j 1oj 21q 3y7 2l4 50x 48w 3ab
lukashenko n4 ~ 1fb 5cu 57v 2jx 4h0 1i5 2cz 3hy 2j1
lancast n4 ~ 4tv 2zo 2pd 4zp 48r 4on 12p 38i 562
eva n4 ~ 3n8
mack n4 2j4 ~ 33o 40f 43n 15g 20e 4ez 12n 3vv qu
beast n4 1a5 epm 4dd 4vy 2zq ~ 3h0 3j6 25i 3hm 362 4bc 36o 2o4 3yl
speedi o4 w1 1cu 1rs uf ~ 34f 1ry 1d le
autom o4 2ca 2hm ~ 1bf 18o 60 jg 2cq 3s
shooter n4 139 3rn yc dy 5aq ~ 4ew
oblast n4 ~ 3vz 5d
rupert n4 ~ 46y 2ej
eng n4 ~ 4wj
surrei n4 ~ 3pn 4zh 562 4l6 5aw 48r 4ar ce 1bi
katherin n4 ~ 297 3dy 4gg 1n9 128 2mk 2s6 39w 2ea
ipo n4 ~ 27e 2l0 9w 20m bi oc iu
pyramid o4
biotechnolog n4 6hu 14p fv ~ 35e be 2pf 22o 3l4
distributor n4 1u7 gh 3j9 ~ dl 1dt 1di fy 1fi 3sn 3ap 4d3 ty
reev o4 ~ 5db 59i 47f 1yr 32d 2ks 1mo 2hg 3mh
smuggler n4 2ph ~ 2bq 3j4 ue 1uq 5b7 sx ru 171 2ms
mueller n4 ~ 4n6 55u 526 3ru
topix n4 ~ 53a d8
shade n4 498 1b2 3hm 1v4 2qa 8i9 egp 26u 1hb 8kt ~ 3lb 16s 21l 2nf 3l9 1k7 1dz 34p 4mc
highland n4 e8d ~ 2m0 w5 tb qp bl 4kv 1fh 4d5 am
estonian n4 382 ~ 2qk 50t 4ws 2kp 2or 4gq 1d9 1ge 33x
tout n4 4ru cmo ~ 13o 2o2 2uo gk 2q9 1px 2ps lo
famous o4 w7 59y ~ 1f2 1cg 1i7 37i 2t9
bloom o4 9vs 25s 1ll bsj ~ 34c uc
siemen n4 ~ 4x3 4vm 2lx 4da 4cv 2iy 1gx 1xs 3ik
mytholog n4 941 ~ 4iw ur jd 18p 59w 2bs 50d 30o 2l7
iphon n4 ~ 1oj 4w2 538 50u 13u pn 519 4y5 25e
ager n4 ~ 3cz 1x1 4lm 1oz 10w yk zp h9 5q
barrett n4 ~ 46z 4z0 1w2 57l 2c0 2zd 40f 4ez 1dh
anglo n4
centrist n4 1ne ~ 15o tc 1qt 3xt 3w6 3f 2bu j5 mw
daytona n4 ~ 35m 2gf 43i 30z 2mq 4d6
middlesbrough n4 ~ 57s 43y 43w 4z1 47g 5bp 2q8 4r5 4or
sidnei n4 ~ 4o2 3q9 24t 3jt 2yz 2xv 407 3ul 24h
cord n4 ~ 3d7 1j3 29c 2je 3ls 3eq 3l6
stripe n4 614 gr 27a ~ 1b2 o2 3lb 1h8 5ei 2nf bf
moussa n4 ~ 52l 47p 2di 3am 1i1 2m4 4zl 3gx 22a
megawati n4 ~ 3pv 4du 3a8 32e 1wr 4qs 2ym 4br 2bx
hierarchi n4 dim ~ 12f 43m
raini o4 17r 34p ~ vy wb 34c 1tj 42s g3 1og uc 1za
discourag o4 59u om 6o3 4q6 ~ 1su 2p2 t5 1j6 wx 3jh 3td 3dq hk
matern o4 cfo 3rf h9 mk 8p7 ~ 3vh 4qu 1d5 2ah 5u 2xa 4ek 3s0 3h5
bavaria n4 76y ~ 1dq
molecul n4 20f 4e1 497 ~ 2ct 2rd 1zc 4bl 440 4hx 14y fx 2xd
goodman n4 ~ 4ib 3fj 3fw 3dr 1w2 40f 24f 4xc 46z
fin n4
verizon n4 ~ 57n 2dl 4vm 4xn 3kj 3jf 2nq 4x3 2db
tah n4 ~ 3it 41i 47x 58n 4ti 4y8
woodland n4 13x dd 3pq ~ 1bh 39n 2l2 3vi qp 24j 3g4 4z2 334
edison n4
width n4 8uo 4q9 ~ 1dy 40a 23e 1mc 44a 2bm 3bo 3k8 13a
inclin o4 3k8 22r 49x 9tk 3w6 49z 7so 67j 4kv 8vr 42z ze k ~ 4vv 2f2 2ni 1zb
vaughan n4 ~ 3vn 4fp 3st 3x2 2wa 4ft 2w4 445 1o7
cocoa n4 2yl ~ 1qo 1mp 2bh 2jr 2pc 3up 3y7
hottest n4 ~ wf
gerri n4 ~ 3t0 3lw 1ya 1dk
jupit n4 ~ 20v 2yh 3a5 5a9 40g 3xx zz 1py 2b9
hollow n4 40p 1y4 1ij ec8
hindi n4 2fv a5t 6yd ~ m9 1rb l7
abbott n4 ~ 3g5 1o7 3fw 24f
gubernatori o4 kr ~ qv gi sl g4 82 p5 1s4 2j6 1me
rever o4 84s 1y3 7j4 wx 12m 7vr 3bs bmb 8hr ~ 53k 2w7 466 1pc 4lj 23x 319 35o 1m9
erup n4 1a1 2fe 1xa ~ 40j 4l5 1ln
oecd n4 ~ 3e3 1uc a2 37c
samoa n4 deb ~ 3cf pr 2gf cu d9 30s
earnhardt n4 ~ 3jm 35m 4d6 5ev 3im 3tp 2mq 2gf 3hh
everett n4 ~ 50r 1nr 1rz 3fw 4z9 117 23y 2g9
marxist o4 bxb cac 1qh ~ 2w6 1w3 u5 1qt 469 4sz 1xo 2bu 15o
bologna n4 ~ 4ph 1g3 3bt 3yf 32g 4hm 505 48z 2bf
weber n4 ~ 55u 3zx 432 1ai
volvo n4 ~ 3ki 4da 3m5 3fs 2pl 1yp 3ca 11y 3ik
yorker n4 ~ oy 2fp yh 14v o8 ux 53l 4u9 2m1
shutout n4 ~ 52o yo 16b 3rm 40y 1t4 1l9 1at 3fi
dortmund n4 ~ 351 4sg 4ab 2bf 4hb 505 545 390 3bt
uncommon o4 2eo 2be x7 18g 1n8 ~ 30e 1eg 10i i7 ly 1ey 1jw 16k i5
disqualifi o4 al1 8tw 2m6 7tn ~ 158
bernstein n4 ~ 3n5 4zr 2sn 2ha 4xc 2ml 2kt jw 5fx
una n4 ~ 3a9 43f 4mz
chun n4 ~ 49y 4nm 4h6 b9 1ao 3f8 137 4qt 31r
zambian n4 ey 2sy ~ 4m5 51f 3cb 3ro 55c 571 2su 25w 1vv
fargo n4 ~ 3yw 2sn 2ha 3n5 1lr 3by 230 2u
asser n4 4qo 3xo v3 89 ~ ig we v0 1zu 34l 379 mh 2kb 27n
analyz o4 1av jw 2nr h8 ~ 3fz 22t q1 be mx ys 333 15r 56
hefti o4 5r 642 avs ~ e5 431 xq 22f pq f4 1ez 273 1so
restiv o4 aag 9tp 2xr ~ fk 4fr 2r6 37n dp am 4bk bl 2cw
batman n4 ~ 3yl 23i 4cn gc
togo n4 cvh ~ 3v6 4np 2xi 3nt 4et 34n 2l6 3bc 4in
champ n4 t4 lo 3nh ~ 2gf 2nb ii 22k 360 6c f7 4i1 22u
phd n4 ~ yw 5ba 5b8 2tm 1rf 446 4bw 332 y1
procur n4 20m 1ma gh 44 ~ 48e ny o9 up
wildli o4 195 ~ 1k4
perot n4 ~ 3ds 1kt 15w 3jx 3h7 13v 1s4 p5 2ix
exagger o4 cfh en8 bjo ~ 503 3lv vu 5g9 4v7 3ln 54c 5ch 1wb
planner n4 8p ~ 2aa up 2do 27r 1n2 p0 14p
swimmer n4 1k0 1yy ~ 3xi 3a3 ll 57o lo 22u 1gh 2yx 3f9
nottingham n4 ~ 2jy 4or 338 2q8 4dm 3fg 42i 4c1 1hr
wrestler n4 2eb ~ 5gm 1k0 11u 3sp lo 3m9
applaud o4 e5z 1rl ~ 4qz 1m3 3c7 2uo v7 3ss 1ls 3hs 1ej
accredit o4 3qw ci dr 1x9 ~ 5b8 b1 4r 1hi 3uf 256
clout n4 12j 16w ~ 501 ya 2ro 254 4wa 3j1 7o 4jt wy
perpetr n4 94o 472 zl ~ 2dz ue r5 3sm op 2cm 5i ru vz
abkhazia n4 ~ 4u1 3dj 1wj 2kj 2l5 xv 4fr 27j 3rs
unconsci o4 1j3 xc ~ 421 op
saeed n4 ~ 1n3 2j2 4o6 1m4 2ne 2ar 4rg 2iz 4ue
cane n4 ~ 1mp 4zb 2jd 2bh 21q 4ks 50x
apparel n4 1zj 2a1 co1 5u2 1fu ~ 44z 1dt 3cd 414 4y0 12 3xq bi j0
etern o4 9br 4lb 8b1 2mc ~ 424 ur 3bh 38n ym 1iu 1ef 1i0
depriv o4 i9 17n eaf 7qv 6je ewb ~ 1ac 4gp 5d2 3em
carlton n4 ~ 5bl
limeston n4 n6 15e ~ 56l 400 4cy 2vy 2id 3zy 1xk 1rj 33l
complement n4 7o4 ~ 2jw 14a 12f 29h 2d0
friedrich n4 ~ 5as e8 4i4 21w 4ev 2g8 5bk 31y 2sg
undergon n4 ~ 3c4 3ov 1q5 1ar uz
buc n4 ~ 3mh 4en 46d 558 4g0 4mn 2j8 4w7 2hf
shine o4 4ak asv arz 7f4 21d 7ff 2jc 21l ~ 2qa 3fn ir 3bh
paso n4 ~ h3 di lr 1gy
ying n4 ~ 1ao 4h6 30f 2fy 3f8 1lt 4xu 4rc 589
populist n4 ap ~ tc 2w6 2bu 1qt 15o 5eu 1qh 18s 4b1
lumber n4 47d xr 3pq ~ 2f6 2pc 3cd 1bh
meltdown n4 a98 4n3 19c aay 2aj ~ 2jp 1gb 4pt 4ih fn 2z2 1jg 3tb 2wc
unita n4 ~ 51f 3zb ky 2l6 4ah 4bj 3kr 3uv 1xo
feminist n4 aji 5iw ~ oq 1dj 45j 223 2d2 2a8 19z 4j1 1oh
arson n4 203 bao ~ yc 3ej 2ma 4pr 5i tm 4o7 ol 4wk
ampl o4 56v c4 20r y9 642 avs ~ 2cv 31t 45d gh tx 1uh wt cp
thrill o4 4an 2sr e9n 6qw e3n 1ze 46o a2k ~ 405 2rp 1wx 3gy 1e3 23l ym 447 28x
crescent n4
retire n4 wz ~ 25z 11l 2w1 408 2au 1jr p8 d4 237
synthet o4 368 62t ~ 3ls 17l 5d7 1di 2r5
burmes n4 1cq ~ 392 3cb 28i 3ro 32a 2vs 40x 55c 571
johann n4 ~ e8 5as 5h3 4ev 31y 5bk 5bv 4i4 21w
vampir n4 ~ 51c 3hm 5e1 59w 3j6 5c6
bolt n4 5rn
sexi o4 8a4 b0v cl8 549 yf ~ 2mz 4d9 4ms 4sf 2a1 4rh 1pr hq 518
motto n4 4ff ~ 3d1 25p 3h3
maoist n4 ~ 1qa 27j ky 1xo 1o5 2v1 1vv 3uv 5fv
pearson n4 ~ 58k 5ci 3fw 52p 3jt 352 3dr 407 3eh
marino n4
robbi n4 ~ 3cj 4v1 43y 3gb 2c8
bonn n4 ~ 1ba 1xl 31z 20z 505 33g 36q 33p 22y
defiant o4 4ui cyt 5vp ~ 7f 3q3
smoker n4 1yi ~ 3aw 1mj 5er 1x1
grandpar n4 ~ 4ek 3h5 mk 3q2 n1 dt 2xa 2p0 4i9
surf n4 94g aze 8s7 ~ u2 28u 38z 1yy 3d0 1ej
horizont o4 1jk ~ 44a 49c 5fe 40a 3k8 17g 37e 2lm 2f1
offseason n4 ~ 2vg 45 4ub 1r5 a7 dh 1dx
kraft n4 ~ 23f
affluent n4 6p y9 1uh 28l ~ 5cl 2i3 29z kh 19h 2y4 286 37n 235
slick n4 d01 98g 6qd 8cx 27d 8eu a72 2jc 5vt 8l6 ~ 2ff 3g1
fieri o4 7vs awu ao 2yy an7 2oh
sumatra n4 ~ 3i3 3k7 4bg sy 1ln 2rr 43z 1sq cu
outpost n4 23s tp bc ~ 2rn 3xr 271 6i 3hr 1ra 5ar
constraint n4 41w ~ 1bm s0 25c 254 hk 1nv 1nf 3jn 3po
lighthous n4 60n 1ip ~ 45e 57f 2n0
undersecretari n4 az ~ lm oj
fledgl o4 86x ~ 2ol 3ci
salesman n4 ~ 1hg 2hm 1ml up 1he
accessori n4 ~ 1zj 3ta 5gx 57t 2r2 11k 12 3ar 33n
veterinari o4 yw 2wk aba 9rh ~ 18i g9 4az 22o 4gu 4yo 7v 305
courtesi n4 ~ 1ls
algier n4 ~ 2ok 3k0 2li 22a 4n5 5bs 3dk 1we 3ad
bitterli o4 27x ~ 2es 3pm v7 1r9 1ym 1te 27t 1tg 4oe
cornerback n4 ~ 3u1 ay 1um 23a af 3mh 2hf 558 4en
minh n4 ~ 3b0 48i 4m2 28i
humbl o4 a8s ea 953 273 7s 3gd 6gt ~ 245 ym 1vi hq 4ms 243 1pr 2w8 t3
hawaiian n4 2he
schwartz n4 ~ 4xc 2ml 4zr 55u 3fw 4wu 5g4 4ib 5f8
induc n4 4n ca0 4n7 30m zw 1z3 ~ 1ix pm md 428 27i da 1c6
crisp o4 1xd 97r 11d 1e6 3gs dfi 7f8 ~ 1r1 1v6 4wr 21l 1sk 4ow 1pd 27f 2ia
motorist n4 11q 1gx ~ 4u9 nb 116 290 vt 3ay 3qe uf lh
weari o4 59g 2ju ~ 3v5 2vj 4f0 wx 3td 2km 3ly 2hy
scan o4 2nr 126 9u8 ~ 3rl 4gw 5e3 1j3 4jg 1bf 190
nasser n4 ~ 4rg 3am 1n3 2ar 2tg 1m4 31d 4yd 2rk
newcom n4 8qd 36y 2rw ~ cw 3nh 1el 171 4lm 1cv gc rn 1hw
organiz o4 fx ~ ee 12f 1c xk rg 1j5 1b4 13e 1m2
doyl n4 ~ 2zq 2ks 4nx 3ke 50r 15g 1vg 52t ic
specimen n4 2kh ~ 487 l2 5bj y5 4fz 1dl 2fr 1a5 1sp
reformist n4 15o rq q8 ~ 48f 3q3 zd 1qt 5eu tc cr 2bu 2tl
lennon n4 ~ 5de 4el 4iu 2zd
gonna n4 ~ 3qi 43d 25n 3gy 2fu 2op 1yh cx 302
marilyn n4 ~ 51g 4so 377 3pt 4w6 45q 4gg 4zt 3zd
khale n4 ~ 1n3 2iz 1m4 4sm 3ww 2tg 3am 2m4 2j2
replai o4 64 68k 1q0 ~ c5 3y xx
sevilla n4 7fo ~ 393 4q2 53y 1u9 1au 3bt 57s 4ya 5g1
suffolk n4 ~ 4l6 8k 3pi 562 3bp 4wg 4zh 21y 3pn
feedback n4 ng ~ 3s9 440 1cz
aberdeen n4 ~ 3ch 5gn 2q8 38q 4or 338 42i 19k 2jy
snyder n4 ~ 1x0 5il 1mo 3vv 4db 3dr 47f 1vg 1ai
palermo n4 ~ 5fw 4ph 1g3 32g 3yf 3bt 4hm 4mo 3oc
impli o4 bsa 3id gz ip ~ 32m 18a 2g5 1dp 11j ha 1vc 3xo 182
dissolu n4 56s atu 3qt ~ 45c 324
worcest n4 ~ 48r 2jy 4l6 38i 5gn 2ck 15n 4on 4or
angrili o4 1qb ~ 3ss 1du v7 1my 2y9 3hg 27t 2qu 1on
purs n4 2bz
hypothesi n4 1jn 6dq b8w 2fu 961 c8 1qs 180 ~ 2sx 5j8 1nn v8 2kb
underlin o4 366 54z ~ 1ix 35n 2jm 4qy 1ns s6 4kc 46i 1c8
pretax n4 ~ pq te 2y3 c3 ww lj 3em 8l 3z1
arbitrari o4 ~ 29q 26b 4l9 376 2x8 4jw
loung o4 61c jc 9gw ~ 3a7 3du 1c1 ox 4vc 3kq 1c9 vh 4vd
emmanuel n4 ~ 3mo 2xg
brighton n4 ~ 5gn 562 51n 2jy 4or 338 4l6 38i 4tv
conquer o4 13s cy6 1a9 5qi 6gm 50b ~ 123 3e7 4zz 1ca 2dm 10j 3di 1js ta
barclay n4 ~ 4ni 4f2 3yw jw 3n5 1lr 3by 2rt 1pn
halloween n4 29 ~ 15t 3wk 187 1jl 3t8 24q 22x 2rg 23x
inspect o4 3re 2nr 2fl 1u5 aq9 bk ~ 50v 22t 190 fc 4pm 1a6 3nj 2al 1st
ghali n4 ~ 4iz 33w 1qw 3xa
cisco n4 ~ 2mg 2iy 4vm 58z 13u 3kv 4w9 496 34j
counterterror n4 yj ~ ow 1bb q3 19u 44 4kt 2dy 1ft 1ou
lambert n4 ~ 55u 5hr 3dr 23f 352 1dk sa 1xs 533
compulsori o4 3ai aae s0 ~ 3e 35i
kuchma n4 ~ 4h0 1fb 3hy 1i5 3iz 5dx 5cu 4yz 4br
fixtur n4 1qz rz ~ c5 39p
undoubtedli o4 ~ m4 13i 3bw 1yh 1qi 2uc ra 1fo 13t
exclusion n4 7ng dn9 2eo 3em 4k1 ~ 2ap
strikeout n4 ~ 3q4 2e6 16b 3dp 1l9 2ef 5g0 52o 197
kyodo n4 ~ 3pe 3mm 2t5 p1 53d
medina n4
injunc n4 ro 5d9 ~ vf 4c 3y1 3uo 1ka t6 2uz j9 18t
friction n4 1lm qb 1e7 86v ~ 1lq 3vu hk
yuko n4 ~ 4zk 2jh 1o0
tripoli n4 ~ 26h 22a 3dd 41x 2ok 2xb 5if 3p1 4n5
manga n4 12u ~ 1a5 23i 4cn 1ys 3gg
rove o4 6ut z6 ~ 2bi hu 3eu 2ix 4m8 1n2 9n 1kt 43o
judith n4 ~ 49r 2d9 46n 586 46s 40w 2ge 3dy 3lu
smithsonian n4 ~ n3 50m 3ht 2sa 16o y5 1xx
banco n4
outreach n4 ~ 39m dv b2 zw 86 39d 4tz 1ms 23m
flurri n4 9is 3ll ~ 59l 214 1tg 5bu 3ix 1yn 8s 2a7 29l
apiec o4 54 ~ ih 4w xi lj 2b1
portray n4 32z 3yr 7bw 103 2vi 2t9 ~ s7 k7 1hw 138 2qd 488 6y 13s 46v
alexandra n4 ~ 1n9 4fl 297 1ul
vanguard n4 67y ~ 3oe
roch n4 ~ 35e 532 5jr 5fn
alp n4 3us ~ w5 4kv 28u 5ej
lorenzo n4 ~ 3oc 1mw 39k 3vy 4fx 3mo 3x1 1lb 1gy
kaczynski n4
furi n4 1ym es8 646 49s ajx 7zt 8s8 2hk 47n fh ~ 3lv 5dd 4f9 2vj 2n4
bihac n4 ~ 28d 3hr 1y2 44b 122 5a5 zr zh 3ub
stoke o4 ~ 5bp 57s 4z1 338 5ew 4c1 43y 47g 2q8
perenni o4 9mx ~ 25s
kronor n4 ~ 8l ut 3t9 3a 5jf pq pi 50 3i9
clijster n4 ~ 53w 4gj 42f 3zs 3ft 7k 3gf 40s 3l7
tbilisi n4 ~ 3zf r6 4u1 2kj 3zv 5cu 201 39s 5a2
melodi n4 78 9bt 8x 3af ~ 3f0 2ev 210 hc 2o0 2cp 1ws 4mf 1vu
cocktail n4 ~ 1p8 24u 4rk 21v 221 2ul
notebook n4 ~ 519
prescrib o4 32t 1g8 a3 3j5 1xn 324 4vh ~ 18i 4m1 4z3 gt rj 3eg 2fd
miseri n4 2k4 ~ 4dn 2pk uz 2ih 4mu 3vx 4qb 2no 1zc
indirectli o4 4v4 ~ zv 14 1sp 4aj 1ci 11c
unarm o4 ~ z8 2fb ek 22v mf 2gi
foil n4 ku 2vj 7hx 6ft ~ 239 16i 303 1pb 4qq 28z 4ow ol 522
extinc n4 b81 9s3 ~ 4g3 ap l2 5bj
geoffrei n4 ~ m1 1es 2o8 1xs 1et zc o3 4vu 1e4
allison n4 ~ 45v 50r 2um 4er 4vt 117 30t 3zw 5es
vaughn n4 ~ 51a 3nx 3r1 437 1vk 4rx 2e6 3s1 582
breweri n4 5m1 ~ 22h 4vd 5br
reckless o4 b28 6wn ~ 3lz 3lv 307 25y
gramm n4 ~ 1kt 13v 1s4 3ds 37o g4 g8 1io 4di
gill n4 ~ 43x 4ml
micro o4 ~ fv jp 1xd
stalem n4 49e 4wb h2 31v 7xp ~ 2qu oi 2rj 1lq 4ky qb 146 4s2 2xr
dhabi n4 ~ 2h9 2tt 2j3 3rj 364 4gy 1m7 ws 4n5
sincer o4 8il 5lr 3ea a16 2w8 7fm 1bo 1fn 2b4 ~ 3ob 1r8 s6 1wd 36t 4yt 56q 41y 2oh
wizard n4 3kd 4ms 4kk 1wh 9dl 59e dlz gc 4su d7h cwv ~ 4ro 38f x1 4oc 25u 3ix 2te 2zu 417
softbal n4 t1 ~ 3gw z9 1k0 5dl 4xr 15a yb 18l 1yy
whitewat n4 ~ 9n 3eu 43o xd 23m k2
philharmon o4 20p 31f ~ 3z4 1h2 1k8 3s3 3wt
vii n4 ~ 1kr 5au f3
lash n4 4p7 4n1 eyj ~ 29f 1a1 xr 29t 1du 5jb
liberian n4 ey 34n ~ 4bj 2r8 2gn 37q 51f 2hi 3ro 25w 3md
mustafa n4 ~ 43b 2ne 2rk 1m4 2tg 1n3 151 2j2 5aj
charger n4 ht ~ 3mh 4en 4g0 3tu 5h5 558 3f2 4w7 4mn
dilemma n4 ~ 2qu t4 dn kj ep 2yr 4t2 17m 54z
nail o4 1a1 4ax 4us 8dg 42b ~ 2vy 264 1v4 1a2 414 1vq 3dt
lip n4 22b ~ 170 32h 3l6 4ai 490 2u2 38a 2wl 1wu
gastropod n4 6ik ~ 5bf
jenin n4 ~ 523 3f3 np 34v 473 a5 41h 158 tv
khalid n4 ~ 1m4 2iz 3ww 5aj 4yd 2tg 1n3 17u 5j0
nippon n4 7w 8ch ~ 3ik
benz n4 ~ 3fs 3ki 4da 5fy 29u 3v7 3m5 3ik 3ca
earnest o4 8c7 a16 5l9 7fm 1bo ~ 33a 2oh 587
libbi n4 ~ 5k5 43o 2cf 2bi 3eu 1nw
homag n4 ~ 2gt 196 1u4 4i7 50f 466 w7
unpaid o4 26d ~ 237 1lj 22f 25z 40m 1ih s2 1ez e5
thrive o4 2b8 1g9 6zr kd 2y4 ~ 1kc 3cm 3ri 4qb 2wr 1zb v6 380 1em
rudi n4 ~ 2m1 4nb 37o 44c
interchang n4 1b3 e6 2w3 ou c4s ~ 4lh 50a 112 3pw 1no 2ze 4lp ql 25d
prudenti o4 crz ~ 44 2sn 4f2 2ha 3yw 35l st 3by 3n5
winnipeg n4 ~ 442 44p 2dh 2z6 1zv 1bu 5d5 22e 2gq
pal n4 of 4gm axs
brew n4 5br 5l2 ~ 22h
quarantin n4 28h ~ 2fl 2hr 3c6
marvin n4 ~ 3li 59b 2zd 51y 20e 32d 3ul 1x0 1p4
ribbon n4 lp 3i8 196 wo 6nn ~ 1h8 1b2 3lb
eclips o4 1em 514 ~ 46h
jiabao n4 ~ 4dw 2q5 4o5 3nc 281 4xu 38s qy
subtrop o4 ~ 5b4 1s7 2l2 13x
hearst n4 ~ 1tm 30o 12v 2z5
emigr n4 3f7 ~ 171 ev lh nb 40b 1ha 5hx 3tn
sketch n4 3gg 1y9 xx 3th btx h8 x8 ~ 39t 1v4 29r 29m 2vi 1h7 u4 23i 3bi
waziristan n4 ~ 3ga 41h qs 1z2 1qa ry 5gc 186 4bk
omaha n4 ~ 4xk 2zo 4j3 4qe 2wb 4iy 2hv 3pb 4bi
sensor n4 7hz 1o6 rw ~ 1sb 4jg 4gw 2lg 126 354 2fw o0 1gn
irrespons o4 ~ 5l3 3lv 376 4as 470 549 4v7 503 3lz
baton n4
mint n4 4hn 3mc 5ox 38h ~ 4cc 2ti 2ia 2xu 53e 391
twentieth o4 ~ cy 3q8 2i1
fool n4 cc6 yc 8p3 efc ~ 3g8 2fu 2ew 2op 2w8 470 3fe 2pb eb
hogan n4 ~ 3d9 1vb 3ei
vollei n4 2zr ao 95 cof ~ 3qr p4 1po lj 4a1 m3 d5 dy 4uc
lotu n4 ~ 2iy
portal n4 23b cq 1cf ~ ns ja 4l2 25e 4y5 34j 3ap q4
romano n4 ~ 4a7 53g 2mb
autopsi n4 2nr ~ 4gx 56
seasid n4 jr cb6 ~ 1go 75 1sr 5cl u2 3ad 1er ox tr
ac n4 ~ 3gf 40s 2vw 3ft
strasbourg n4 ~ 56o 3xl 4fn 505 352 1xl la 3w0 2wo
itun n4 ~ 3x0 22j 3x7 4w2 5eq q4 1oj w0 1rj
reassur o4 2kd 1x2 1zy bqk ug ~ 1yv 3v5 2mm 3vr om sv 96 2hu 3iq
buddha n4 ~ sk 2s1 55o 2e3
spitzer n4 ~ 2m1 44c 4sq 37o
allegi n4 zl 1nk 3j8 ~ 41g
veloc n4 uf ~ 3k8 497 3x4 1tg 315 47v o0 49w jy
cedar n4 1bh ~ 3g4 334 3vi 1s8 4k8 uc 2lj qp 3hp
heroic o4 363 2yd 36j 2km 3kh 1u4 ~ 3z 3hw 1na 5lt 4qb 4t1
gujarat n4 ~ 49o 3m3 1yj 3e1 4en 4i6 2fv 1if ae
bodyguard n4 44j ~ 1ua 2fb 9h 38k 58e s3 139 hu 65
inscrip n4 1nk pk ~ 1gz 47q tg 3le 502 18p pj 1ke 35p
valv n4 1o6 ~ 5dv 54p 4f0 3gk 2dp 14p 443 3a2
contrac n4 7gd jq 4q4 ~ 2qw 24z c6 ri 1jg 13q 36x 2z2 1fs
hale n4 ~ 3wc 2w4 3d9 3d2 3ax 1e4 1o7
reproduct o4 4n 65g ~ 2pf 3rf 4qu ad 1j5
burger n4 390 5tv ~ 4dp 2rv 4w4 401 24c 1hd
justif n4 254 2kb 3ln ~ 4nv 3ug 1zo 34l 3ut 5g9 27t 1gk 24a
piston n4 ~ 38f 5la 4ro x1 25u 2zu 4oc 2te 3ix
calvin n4 ~ 40k 5a1 2xv 4j8
seafood n4 cf ~ 50p 1wn 14z 3ep 24c 1c9 39n 3l5 4w4
nadu n4 ~ 3m3 5b5 1rb 4en 49o 5n0 h0
vanish o4 2el ~ 1v1 1vd 4ys
sele n4 ~ 4gj 3ft 3zs 40s 3gf 42f 5ko 53w 7k
sicili n4 966 ~ 4hm 4fe jf 5j7
khamenei n4 ~ 4yy 48f 2tl 58c 33t 2m4 151 c0 1ja
ion n4 497 ~ 4bl
thornton n4 ~ 2hg 5bq 31o 309 50r 43x 3ei 3nm 47f
daylight n4 29 54d ir ~ 2ab 2a6 16s
dusti o4 10p 2y7 ~ 3g1
funk n4 9zy ~ 365 3pu 3xp 1oa 3f0 n6 22n 1ws 2b7
med n4 ~ 3tr 4ti 4b2 2vu 4y8
beit n4 ~ 5ln 523 3f3 np 473 34v 158
kuomintang n4 3f ~ 3kp 3o7 58o 5h8 1ao 4m2 y4 2bu 4kf
chu n4 ~ 4h6 30f b9 3f8 2fy 2ih 3rv 1ao 23n
lindsei n4 ~ 21n 5k5 5ls 27l 3fh
amtrak n4 ~ 1l1 4u9 gx 1v9 3gc 28r
doll n4 1dl 82j 8pc yk 6ic 33n ~ 4jl 16q 47m 1zj
jen n4 ~ 2ej 10m 1rz 15g 4mq 267 33o 4ez 117
jeep n4 2xt cj ~ wk 1cs 3dx dq 39y 59o 3fs 320 4am
prostat n4 ~ wu 2lc 574 3hd 3zq 1ar 3cv 3oh 5c3
preview n4 464 430 n7 y2 ~ jl 35n qy 22j 1ea 1hv 1z4 k3
email n4 r4 ~ t0 4tw 3wg tn ja ns q4 pn 1d1
lexington n4 6h9 ~ 434 15n 4j3 1y0 4qe 12p 2zo
dare o4 5vp 3vo 2vl cd7 363 ~ 5mz 5iy 36j 276 2af 35 2yd 337 25b
jammu n4 ~ 1o5 49o 3m3 5n0 4yp 3k7 1yj
barton n4 ~ 352 3fh 1vg 1w2 43n 40f 2ks 33o 4uh
raja n4 ~ 4ue 3et 1un
olson n4 ~ 41c 11v 5il 2g9 4ez 5ee 40f 5j6 4xc
reich n4 ~ 33j 1yd 4ev 21w
nguyen n4 ~ 5ii 3l3 3b0 28i 4h6 48i
fraudul o4 eje c8a ~ 1fg 510 kj 1s6 4nh 503 sx 31e 2l0
frog n4 e8z cby ~ 4g4 4j4 5bj 3uz 5a4 5c6 1dl 3k3 3ux
cao n4 ~ 3rv 5bw 23n 4w5 4e7 2fy 2az 4c9 3f8
puzzl o4 3y 2yr ep 264 349 biw dnf dus ~ 2la 26q
novak n4 ~ 4eq 40s 5ne 7k 53w 3oj 3ft 4h2 4gj
jenni n4 ~ 537 3c8 4vn 3lu 3dy 4y4 4qm 2xg 3n8
certainti n4 ~ 1ck 68 pb 4dt 1dp 1yx 24a 2i2 rw
forehand n4 ~ 5mk 40s 3qr lj 7k 3gf 5mq
tallest n4 ~ 1ip 3h
prostitut n4 4pj 5q ~ 2zv 3vb 3y3 3cz 5ef 55y yf ue 10w
sculptor n4 14q a9r ~ 2wu 27r 3en 1ql 1v4 dv 2cx 35o 2vi
thigh n4 ~ 2x9 1r5 5bh 4kn 1yo 4kw 16p v4 2rs
stack n4 4hn 8x3 2on bm qx 3jy 4hu 20r 38h 6eb 141 ih 1aw ~ 17w 11u zi 47d 4wh 1eu 1x4 2d6
rigor o4 1c6 3b8 2dd 5z0 1mi 3a4 ~ 4ii 3su 3ai ou 3fz 1tg 1wc 2ox ge
seventeen o4 ~ 4eb 4a2 3yx 3kn 2vf 4zy 26y 2im 3uh
shaft n4 4ak 40p 1jz 7o8 dy 547 ~ 344 19f 3np 5dv 3gk 44a 5hz
dispers o4 apu c3u 31w 9sw bdx 2y7 2x4 wl ~ 2q0 v7 27b 54m 2ma 44n 3ko 2sp xj
fowler n4 cue 2j5 ~ 5ht 5c9 352 1vg 23y 11v 215 3cj 2w4
impend o4 3h8 ~ 4t2 2hd 4n2 3bw wx le 520 17m 4pt
fist n4 hh ~ 3a2
midland n4 ~ 3pn 5aw 2zo 2jy 1v9 w4 2q8 5gn 338
elus o4 bdd 95v 6b2 4cm
aznar n4 ~ 4a7 4qr 53g 2by 2mb 2t8 4d0 1y8 1qt
gibraltar n4 ~ 4fe cu 284
martina n4 ~ 4gj 5ne 5ko 42f 53w 3zs 4h2 3ft 3gf
expresswai n4 50a 112 6t0 6l8 ~ 5lx wq 1l1 w4 4lh 232 1no 3cl 4fi
trilogi n4 ~ 3yl 3kh 2sj 12u 30o 4tr 1ys 46o 4kj
herb n4 8gt ~ 39n 21q 3b9 47i 3yy 3y7 3vd 1qe 15j
charismat o4 8u2 ~ 4b1 5h9 xc 4ro 10w 24k 1na
abuja n4 ~ 3dk 4qi 4wo 3p1 4qs 3os 41e
goldberg n4 ~ 5f8 5il 51g 4xc 3fw 1w2 5es
fascin o4 c5m 474 4vf 3ih cb d63 ~ 409 2sr 2rp 13p 4gv 4g5 4dr 2oh 243
baggag n4 5cd ~ 1u2 116 190 2bz
stair n4 7zd e6c lt ~ 3np vl 197 16e 113 4xp 227 36u 1l1
swai o4 2mm 5r 34g 2ed 7so ~ 5gr ya
pharmaci n4 dtr 18i 35e bf6 1he w6 ~ 305 3xq 40h 5id 4yo g9 2jt
cleaner n4 1a6 1he ~ 2cq xs 10x s9 4ao 2hh 1yn
kati n4 ~ 2dn 2xg 2s6 3lu 594 1vr 3ku 2ea 8a
evenli o4 1k4 32 ~ 2vq 169 3vj 4wr
coincid o4 10i 9n6 96g 35w ~ 4ja h5 23x 514 18h 2bg 1d a0 sr
tomato n4 5ox ~ 391 53e 4v0 3v1 4ht 48w 47i 2ti 24c
grasp o4 3gq 8tu 7qp cdl 40p 3ih 5j gb 5pg 11g 9da 1a9 ~ 236
rafah n4 ~ np 158 5nn 5ln 523 ku 3f3 3xr 106
jumper n4 8yp ~ 1pw 1le 2d 3ng
wool n4 1zj 4au 3cd ~ 2jd 41v 3ar 4jh 350 3u3
atlanti n4 ~ 26e 3v0 40g 41q 22c 4t6 3a5 4at 1r3
savvi o4 5pb 11g ~ 2u1 xc 26m 2hu 1rn 55n 4a6 ow
weiss n4 ~ 5il 55u 2ml 4zr 4wu 37u 4n6 5j6
spawn o4 3dm ~ 5dd
darl n4 466 418 1ew 3zc
lavish o4 4n eyu b7t 54w ~ 260 21m 1p8 24q 2hs
accustom o4 52f n8 ~ 1v2 14x 2ju 1zy 4nd 3td 5p1 3p9 os
netscap n4 ~ 4y5 13u 34j 3kj 25e 5jp 496 58z 2iy
resent n4 27x c7j 2k1 844 ~ 1ym 2vj 468 kl 3iq 3ll 3lv 279 wx
sami n4 ~ 4ue 1m4 2ar
owe o4 ~ 40m 301 58h 1ez 3n4 23t e5 l s2
fertil n4 j0 58t y9 6dq 17l ~ 56v 5n6 1xk o5 rj 3rf fx 39n 4mc
vol n4 ~ 33k f7
irwin n4 ~ 2w4 3wc 3d9 5n5 117 1z0 4j5 52z 2wa
vitamin n4 4az ~ 4sv 2rd 4m1 45b 4z3 2p3
cesar n4 ~ 5ah 3dn 336 23c 1lb 4wm 39k 37f 4zm
kibaki n4 ~ 2cz 4qs 4hs 4uo 3t2 5cu 3bq 2bx 32e
domingo n4 ~ 3cw 3e4 2yc 2yq 1mw 3b5 73
hee n4 ~ 413 3sf 3tr my 137 4nm 49y 3it 59t
jill n4 ~ 3lu 42n 40w 2ub 5cq 8a 2s6 4qm 3co
fahrenheit n4 ~ 567 y1 1za
adb n4 ~ 1uc 4qv 208 5fr
dismal o4 o2 16s 49t cql e87 7co 46u 302 ~ 23l 4a5 w3 42p 2wc 1en 4u8 3wi
rasmussen n4 ~ 35a 2by
pulitz n4 ~ 11w 488 4p8 lp
insert o4 25r 6e3 xn e4x x5 6ye ~ 30v 16y 3gk 1u0
daimlerchrysl n4 ~ 3ca 29u 4da 1gx 5lq 3m5 3ki 1yp 5eo
empress n4 1t0 ~ 23g 13w 371 26s 3rv
marker n4 h5 25p ~ 1r6 5n2
shirlei n4 ~ 3dy 3pt 297 3c8 51g 57h 128 p3 2ea
zhejiang n4 ~ 3g9 43z 5cm 4bn 16a 42k dp 4e2 3ee
sorenstam n4 ~ 4j5 y8 4op 36d 2h0 3cq 1bh 5ne 4gj
devon n4 ~ 4l6 2pd 3pn 4zh 562 5e8 5aw 48r 4my
boca n4 ~ 17a 1g0 393 4mo 4yr 4q2 59x
citat n4 lp 1fj 8ea 196 1ke az4 p1 11j
linux n4 ~ 538 3se ui 5dj 4y5 2xf
dodd n4 ~ 3jx 433 4xc g8 5nq 4di 4t9 cz 4u6
jamaican n4 2wy ~ 2su
ancestri n4 t9 2jl 33s cxu 3i7 755 jd aou ~ sj 4w1 2ux 3tn 28 3oi xh
subdu o4 7ez cbz 78x 1vi 7ad 7ag 5jk 3gd 9vo 269 cbe xf 8bw 6gm ~ 3wi 2ss 1wb 3c2 3uq 1x2 2g2
sharapova n4 ~ 5ko 53w 4gj 42f 5ne 3zs 7k 2fa 3l7
absurd o4 7kv 9y8 bl5 5td e2w 4v7 ~ 3lv 518 376 4g5 1i7 470 220 5me 11g
cognit o4 ~ 1j5 1tl 15x 2p8 355 17b 2jt 1j3 3l4
ordeal n4 os h6 ~ 4qb 2aj 1i3 4dn 4gl 2no 1u8 3hw
bundesbank n4 ~ 3ti 11t 34m vu
convoy n4 ~ 2fk 44j 1ra 1cs rr 22v 3o0 462 3bf
atla n4
courtyard n4 55 4c ~ kx 23b 1f7 4nc vl 3lo jc 2kc 2vy
verif n4 190 qj 4pm ~ 37y 2fl 2ts 1st 1z6 3fz zq 2pz 323
rabbit n4 cwc 4jh 8ns ~ 2mo 3k3 3nd 50q 4hl 1ik 54n 5a4 5c6
scrambl o4 66w 1ze b89 1dw ~ 2km 2hu d2 3bx hi 406 11o
genom n4 ~ 20s 2pf 24r
passiv o4 814 7m ~ ow
sewag n4 1tw ~ 9e 4tk 3w9 5df 52m 3p5 46g 28w 42z
reinstat o4 2t0 1to ~ 3y1 2ey 177 48u
ventura n4 ~ 5bm 31n 2j0 1g0 ds 1e9 168 3wf 19t
incorrect o4 9zh 1s6 6h5 510 6pr 74g 5ch zg ~ 1yq 503 4y9 2kb 4as 2qn 349 20x 3i2
unpredict o4 4nh 2r6 ~ 1jt 17m 56g 54h 4ym 5bg 3bw 1zi 2r9
raven o4 4jm 3ly 89o ~ 4en 558 4g0 3mh 4li 4w7 4mn 3f2 3tu
medlei n4 ~ 3a3 2pm 3ya 12a 3xi
happili o4 ym ~ 35s r1 3fe y2 5hg 2nu
compaq n4 ~ 58z 4w9 2iy 2mg 3kv 5jp 4vm 13u 5pm
undecid o4 b86 6fe ~ o8 j5 bu 1gj 100 cz p5 3iq g4
drainag n4 4e5 ~ 4tk 25j 5qw 33f 9e 3p5 2at 49b cv
deregul n4 ~ eq 15o 41t q8 30w 1mh
cho n4 ~ 49y 4e7 137 4nm my 4jb 5g6 4h6 b9
scarc o4 23d 29d 27 aoi ~ 56v 2hh 23t wt 2un uw mx gs 1ih
antarctica n4 ~ 4rt 4ir 3k4 1r6 2nh cu 1ch
petraeu n4 ~ 2mr 143
crippl o4 32v 1t2 2m6 ~ 5dg 3dp 1c6 3jr 520 4oh 459 1g8 1xz
drake n4 ~ 4zi 2hg 2o6 47f 1mo 2dn 1vg 3ax 5bq
welch o4 ~ 5c9 5es 3vv 54i
mccurri n4 ~ 597 57d 2mr 1an 1fl 34r 49q 2bi
boycot n4 ~ 2jv 1tz 82
fractur o4 mz 2io 2vw v4 1nu 4p1 ~ 2x9 2je 4kw 2ds 4fz 1r5 5oh 2jo 4kn
gutierrez n4 ~ 1zo 2hw 2v5 2m7 1lb 2ax 4tc 39e 4xd
unfairli o4 2x8 ~ 3lz 577 j9 26l 4t1
psychiatrist n4 7pa 2do ~ 4tt 2wk 3l0 4im yw 305 4gx be k2
fujian n4 ~ 5q9 3g9 43z 5cm dp 4bn 5ck 1c5 16a
vera n4 ~ 4go 1o9 5qj 2ub 2ge 4h2 3nn 2v5 33b
slap o4 4an 1p0 5hn 6zl cni ~ 1g8 1q6 z0 1po
turkmenistan n4 977 ~ 2yu 3hk 4sp 2uv 4d7 2jx 42k 1a4 3rs
shaun n4 ~ 49l 316 445 36c 3wq 49q 53h 2ac 2cd
cheat o4 7o8 6ut eje 7b6 2z7 32w 2x8 ~ 1fg 14e 4m6 v0 55x 102 3om 4ka 4nh
sunday n4 ~ nv 32 2rg 73 7z 2zj 2a6
warlord n4 ~ 1uy 2h8 2v1 57w 300 3ub 2n 1uq ky
nod o4 3ji 8z6 ~ 2q9 1me
randolph n4 ~ 2z1 2um 4xf m1 29s 24f 59i 1y1 2g3
mourner n4 ~ 1wi 507 1iw 6l 2gp 4qz 4rm 3ma 1ej
frighten o4 3dq 4ne 4s3 9ut wx cva bel 6k1 2no 3mp 2af 829 6wz ~ 4rh 4dr 220 3v5 1qb 164 349 4rq 4q6
haunt o4 3hm abm 5tj 9m3 3ri c1o ~ 3bm 44s 36b 2la 1br
adolf n4 ~ 33j 570 5as 1yd 4i4 5h3 2g8 e8 21w
lavrov n4 ~ 46q 34b 3hy 3xa 1fb 34r 4yz 3wd 4t4
auxiliari n4 a9o 9rd
salim n4 ~ 1n3 4zl 2j2 4ue 43b 2rk 5gv 5f0 2tg
staunch o4 1t2 9p3 akh ~ 4b1 62 15z tc 4qa 1zs
telekom n4 ~ 2db 2lx 57n 5eo
zia n4 ~ 3jj 3a8 2ym 3ip 5pv 1wr 2cz 4bm
guillermo n4 ~ 39k 1lb 23c 388 3dn 2ax 1mw 2hw 4k0
belmont n4 ~ 198 2fq 334 1y0 1hl
warhead n4 21t 2on 91r ~ 14b 4h9 fz at 4ut ol 2wd 20f
bnp n4 ~ 5jl
hanson n4 ~ 2z0 5hr 3ag 44r 2h6 3dr 3q7 52n
recycl n4 e8a 29h ~ 1tw 42z 3w9 40n 14d 26c 1l8 5qw c1
arrow n4 14b abr d7v ~ 423 3fy
orchestr o4 2cn 5wx 20p fx ~ 2pa 2cp 3wt 8x 4zg 31f 4s9 1ql 2o0
iaaf n4 ~ 1k0 23w ii 21i 22k ll
rossi n4 ~ 4qj 3hh 3oc 3im 5kh 3kt 3x1 39k 56e
apparatu n4 se 6b5
christina n4 ~ 2xg 3lu 33b 4fl 2ub 586 2d9 1o9 8a
por n4 ~ 3a9 5g5 43f 4mz
allawi n4 ~ 34x 2bx 2u8 2oy 2oi 3ne 1i1 1c7 1ct
manipul n4 31e cfp 1qu ya 55x hj gg ~ 5ga 4t1 1fg 4q6 333 5o6 b2 3lz 510
compas n4 7u0 4ea 7h2 3ob ~ 36j 3pf ym 37i 2j8 3qo 3sa 4rn 3d3
alma n4
bye n4 52v pf
analog n4 4ko 2lm 2mv dy1 h1 ~ 15c 2hc 86 315 1rj 1ns 11n 1kb 4gw
icrc n4 ~ 47e 4qv 4sx
leonardo n4 ~ 4ry
piazza n4 36z ~ 4ds 4i0 48l 3nx 4cz 437 52j 29x
hawkin n4 ~ 26o 43n 32d 1cy 4ag 4zi 40f 1mo 51y
jona n4
cruiser n4 28t 4yg ~ 4vz 1hq 44j 2wd 320 33r rr 4kg 37i
tuna n4 ~ 50p 14z 3hc 5nb 4bx 49u 1wn 3ux 24c
rene n4 ~ 2g1 4m9 19b 3oc 4va 42d 2mw 2i9 43v
shandong n4 ~ 5q9 3g9 5rl 5cm 43z 4bn 16a 42k dp
potteri n4 ~ 4bp 2u4 3en 3ta 3i8 2r2 502 18p 3cd
hancock n4 ~ 2g3 36d 3jg 1lr 1e4 2zd 4so 3jv 2b0
und n4 ~ 2fz
bleak o4 23d 8jy bf cmk 7ez 9r6 3y5 ~ 46u 5q1 20w 4s3 29y 3wi 4ed 20o 103
leigh n4 ~ 4uh 3ku 11v 5bq 297 4d8 4ty 3z5 2hg
quell o4 3gd 9pk 6el 9bg m5 5qi 6gm ~ 29p 214 4ky 1ga wx 3yj 1ry 2n8 2ma
dial o4 ~ pn 2dl 15c 192 vw 2fw 38o 315
djokov n4 ~ 7k 3l7 40s 3ft 3gf 5qj 5ne 53w 4gj
interv n4 ~ cg 4eu 3s8 21i 2qr dz
bushel n4 ~ 2bh mg 2jr
envision o4 9hy 548 93i 2c5 fj 236 5f 11g 2h3 ~ 4e0 8p 1i0 nk ov 1ed 583
maneuv n4 98 tz hj 4w 443 2gg ~ 1j4 34t 1ra kb dd 4yg
clayton n4 ~ 1nr 52p 4z0 3li 51y 2zd 2c0 2pd 3ul
somedai o4 ~ 2xz 236 m4 vi 3r2 2c5 111 1r8 2qv
phnom n4 ~ 3cb 5a2 219 569 48i 258 1xf 3pl 3z2
oiler n4 6w 3xy ~ 395 47c 3is 44p 4yc 4oc 362 x1 2zu
nonsens n4 5qk bl5 7de e2w 4v7 ~ 3g8 518 3lv 470 2zg 1i7
swat n4 ~ 5mb 5kk qs 41h 3ga
holli n4 ~ 4c8 57h 4eg 2ub 3c8
sociolog n4 8pv ~ 2p8 px 5e 205 332 5gg 231 3l4 mr
weld o4 ~ 13v 5l4 44c 37o 1io 2m1 1kt 3w1 28e
inconsist o4 qb 7dm 92a d7q 6qa ~ 1p5 34l 5qz 4y9 kj 4pc 4j6 1jt 3yg
obsess o4 py 5rx 4yn 9m3 ~ 5p1 5pl 3y6 cw 5pg 4gv hq
rom n4 1br 26c ~ 3t7 2ui 22j 519 3x0 4m3 538
vale n4 tb ~ 1yt
algorithm n4 1qf ~ 42w 1nn 5dr 3o4 4ge
gala n4 23x ~ 10f 1k8 1p8 sr v2 2cl 4tz 24q 2xx
crusad n4 8t oh es h4 jb 9c 12b q8 36o ~ 4ve
walton n4 ~ 50r k1 1y1 1n6 5o1 1w2 1sm 43n 5ru
screenwrit n4 ~ 500 45n 47a 488 138 ux 4bv 4i2 1hw
sinai n4
quicker o4 w1 1cu ~ 13q x9 db 5e2 3r2 5g uf 2xz 2cq
remedi n4 1q8 1yq 3t6 18i dt1 ax4 3to 2al 75p 1f0 48j ~ rj 1b3
saturn n4 ~ 5fk 5a9 40g 3a5 2yh
sandwich n4 ~ 4dp 2rx 3qc 2t1 4ow 4ht 3v1 4sj 4v0
corps n4 fl jm ~ 3oz 7c 460 4hu 2v0 584 1hs 203 4jz
crest n4 1se 1lp 1ll 2h5 ~ 2lj
beetl n4 4j4 ~ 3uy 5c6
ineffect o4 efn 91s 820 17f ~ 3yg 5ti pm 35j 384 2gg 4j6
pasta n4 3ep cf ~ 1q3 4ht 391 3y7 3v1 4fa 2rx 5pa 2t1
bred n4 ~ 3dm 1hl 4g0
garment n4 5gx 1zj 2a1 co1 1fu ~ 3cd 4au 5ic 4p 12 3ta 3ar 5pe 41v
reggi n4 ~ 3s1 3ul 4vt 2zm 3u1 51y 5ih 1rz 3qd
curs o4 7el b9m 8kc 41g 9kb 7bz chb 4gb 5di ~ ur 25i 3vx
kostunica n4 ~ 1kp 4h0 2u8 3kx 1ib 1qt 3xt 3aa 2oy
vibrant o4 1b2 bt2 ~ 5lv ev 2y4 2s0 21l 1pr 2wz 25q 2b8
uzbek n4 3hk ~ yg 28b 1vs 186 4d7 3k0 2gn 3ro 378
ernesto n4 ~ 39k 4vw 23c 2mw 4zx 4lw 3yc 23o 336
runawai o4 93c 4if cfk
pratt n4 ~ 4wn 23y k1 2g9 50r
griffith n4 ~ 50r 45q 2hg 1vb 2ta 1e2 24f 1q3 k1
tucson n4 ~ 168 1ti 19t 2yp 2hv 1ce je 1g0 1qj
bertrand n4 ~ 3bq 19b 280 5sv 4uo 3md 3p4 zc 2g1
wenger n4 ~ 1u6 2yo 1xb 3yo 4v1
rutger n4 ~ 4mr 2my 4g9 3p3 2w2 3xz 34k 1pa 3kf
yoo n4 ~ 59t 451 5px
nugget n4 ~ 4ro 38f 4oc x1 25u 2zu 5n9 395 5la
onward o4 fe 2vd ~ 396 cy 5mh
debra n4 ~ 50e 8a 339
rubi n4 4be 79s 6jc e2 b6l 7v3
lowel n4 ~ 15n 5fu mt
counselor n4 1n2 3a0 2a8 2aa 23m 3tw ~ 4tt 305 2x 1bl xi
golfer n4 14c 1l5 aj ~ 2h0 4j5 5qa 1bh lb 5gm 29w y8 1k0
blitz n4 9h 6o4 ~ 5bu 13d
conceal o4 2iu 68u 4wd 28n z3 ~ 1ae 21t 3zm 52s 262 2me 5sj 4yn 1s6
mcgwire n4 ~ 2e6 1kv 4cz 2nk 4c6 3fi 2cs 3nx 3q4
facial n4 dn ~ 1wu 3d7 1k1 4fz 2pq 1j3 2c4 29c 4q7
bedford n4 ~ 4l6 2zo 4zp 4tv 5jj 4qe 44x 5dy 5j3
waterfront n4 ~ 57f 1bs 2dw 58a 29e 5mp 19h ox 36z
mas n4 ~ 3a9 5sh 43f 5g5
calcutta n4 8iy ~ 41e 4i6 3ve 1yj 34d 3vt 4en 4ar 3e1
kathi n4 ~ 40w 51g 46n 3lu 8a 3co 4w6 2s6 297
substant o4 1va 448 1uh ~ 1wd 1kd oi pv 1ts 2e7 1as 4s2 2aa
cornwal n4 9on ~ 5qb 4l6 562 3pn 4zh 4pk 1bi 5e8 4wg
tenor n4 ~ 16m 1ql 2aq 5kq 2cp 1ws 4dv 2o0 4zg
stockpil n4 8gi p3 wa ~ 3ie 4ut 16u 2vz 3bf wt 1qc 211 3uw
narrat n4 3rz av8 bg 2l7 bk8 8h3 8cq ~ 35 5kc s7 1lc k7 210 1ae 1ke x5
koo n4 ~ 5ug 2r4
relic n4 64w 8ud ~ 47o 4bp 2pn sk 3le 3ys 18p 3h6 2fr
worldcom n4 ~ 57n 2jh 3yw 5fa 4zw 3kj 4f2 2sn 1mh
peshawar n4 ~ 4i6 3e1 2n5 1we 41e 3ga 5mb 49o 1yj
moreno n4 ~ 2ax 23c 4va 3no 4tc 278 2hw 39k 2v5
recess o4 71i 9o5 ~ xd
plaqu n4 4dy 1br 2pn ~ 5n2 5q7 sk 3ev 50f
koch n4
porsch n4 ~ 3ki 4da 3v7 3fs 5lq 3hh 5fy 5q5 4bs
museveni n4 ~ 3kr 3ro 209 4qs 3z2 5pv 4bm 2cz 1wr
perimet n4 fk 16d ~ 2vo 23b s3 u3 1pl 4t0
puls n4 jv a4h 7qi 1ej ~ 12a 315
unavail o4 ag3 ~ 3on gs
emerson n4 ~ 1ss 45v 1ya 3nm 3d9 1qy k1
canva n4 1zj r0 4au 3d0 2wm ~ 1v4 18u xx 3ar 4qn
clone n4 fx ~ 5n6 2g4 3k3 255
valley n4 ~ w5 4kv 1ll p7 tb dm 2m0 2ja 4d5
reelec n4 82 ~ 5fo 3h7 gi p5 1me qv 2ot 35c 2j6
despair n4 2km kl 9r6 ~ 2k4 5ku 4dn 2vj 1ym 27x 3ic 47n 3vx
soda n4 1cj 1jj d9r ~ 2ia 21v 3aj 2yl 1g 22g 35q 22h 326
crow o4 ~ 3ew gc 138 47b
kamal n4 ~ 43b 1n3 2tg 2ne 151 373 2rk 2ar 4zl
fullback n4 64 ~ 41d 5ih 3u1 kf 1um 202 af 246 23a
defi o4 5nz 4ui 5hv 95v 5j pz 1e7 624 ~ 2h7 y7 sv 3qo 114 2y9 53n om 32t
salon n4 1xx 1he w6 ~ 1c0 3a7
aqsa n4 ~ 565 1xy 2qe 2c2 257 ry tv 5ln 523
eli n4
tricki o4 bjg d01 kw db 5i3 8eu a72 39j ~ 2am 5bg 2vj 349 5r0 vs 3te 2ff 4k7
outcri n4 3o 3b3 3hg ~ 3lv 4f9 214 1ry 1v8 4xq v7 1ym 1g6
mccormack n4 ~ 5rf 57d 1fl 597 2ta 4gc
suiss n4 17y ~ 4f2 3yw 2lx 3n5 2sn 5jl 58y 2kt 2ha
inject o4 4b7 ~ 3a2 2c1 4n7 4m1
stearn n4 ~ 2sn 2ha 3by 3yw 3n5 1lr 2kt 3mt 4ad
kane n4 ~ 5iu 3ei 4ez 5mj 117 5bq 1vr 14r 43x
heather n4 ~ 4gg 2ub 377 4vn 2ea 3lu 46n 5tf 40w
vivid o4 21l 337 1b2 2k0 1tg em2 3f1 b88 ~ 5p1 4cm 126 409 1br 46u 447 3vr 5t0
superman n4 3zd ~ 5gd 4cn 23i 3yl s7 2vl 5hm
karim n4 ~ 218 3am 4yd 4zl 1m4 2ar 31d 4ue 2ne
modif n4 32u 3rh 1bm 2t0 ~ vb lz 1w6 38c 2al 4lo b9 12f 485
moussaoui n4 ~ 4r8 1fe
faso n4 ~ 4np 3v6 2xi 3nt 5ge 3n0 2av 5dq 2hi
carmen n4 ~ 5pw 4j8 24x 1o9 4jk 4xm
nader n4 ~ 5gj 3ds 15w p5 2xv
genoa n4 ~ 5fw 4ph 5j7 1g3 32g 4hm 3yf 3bt 48z
wfp n4 ~ 4qv 47e 5so 1f4 hu
aka n4 ~ 3h3 gc
statehood n4 ~ j5 2jj 1mb 284
kickoff n4 508 v a7 ~ 2b5 5dc 4ub
asleep o4 4xa e33 ~ 249 1jq 1wv 3b3 1v1 5gu 21v 1nb 2fx
tanzanian n4 ey 2m9 ~ 5g7 3ro 2su 3cb 4m5 51f 571 2gn 378
spous n4 30r 11m ~ qw fa r1 h9 1jr 5hi dt 4ek 4k
cuomo n4 ~ 44c 2m1 5mv 37o 4nb 35u kr 13v 5lw
laughter n4 3fe ~ 4ix 4qz 2q0 405 35h 585 2sr 1y3 2wl
spice n4 3vd 45 c08 ~ 4kz 2ti 165 2ia 2yl
evasion n4 eje 7b6 4am 81x ~ 3vf 1fg 4m6 33i ht 102 59c 2a5 f4
texan n4 2r g6 ~ 2hf 558 2j8 3mh 4mn 4g0 3f2 4li 3tu
digest o4 cg
imageri n4 126 2c5 ~ 2h3 5w1 u4 25p 1y9 3ba 4cm 11j 3rz
johansson n4 ~ 4eq 52y 5ou 5ne 40s 4gj 3oj 5ko 521
krishna n4 ~ 4nt
intrigu o4 16i 3do t4 cb 549 ~ 5p1 409 2sr 4g5 1e3 13p 164 447 4gv
schumer n4 ~ 5qf 44c cz 3w1 g8 28e 2m1 3jx 4e4
rigid o4 1qz 8qf 3yu 2dd ~ 3j1 2p2
sidewalk n4 7yv 197 bo0 ~ 78 1th 16e au dq 3a7 2rj xj 1he
qian n4 ~ 3nc 281 3fa 2q5 4xu 4o5 48b 5m6 4dw
shi n4 ~ 1lt 23n 3nc 48b 3rv 3f8 4e7 4xu 2fy
centerpiec n4 sg ~ 2o2 5el 1gm 4by
mastermind o4 4kk 5sc jd ~ 2lp 1tn ru q3 1aa 17u 1ig 16i 5lo
hyun n4 ~ 4nm 137 3qf 4e7 5px 5r8 413 5g6 33z
sahara n4 7fj ~ 2kn 2li
capsul n4 1a7 ~ 40g 5pf 3a5
antibiot o4 ~ 18i 2o7 rj 4m1 5kt 5cp 4z3 2m8 gt
maya n4 bpj
xbox n4 ~ 4w2 4ki 55t 5ms 22j 3x0 5eq 27v 13u
nicholson n4 ~ 2ks 3ul iq 2hg 15u 4ag 5o1 3dg 1w2
stunt n4
tiananmen n4 ~ 224 27b
aggrav o4 549 7lt w3 4f9 d5n ~ 530 255 2ay 2an ht 4wk 5he 15p
mozart n4 8x ~ 1h2 4zg 2cp 3zl 2pa 31f 1ql 20p
kathmandu n4 bw6 ~ 41e 1vv 5tb 1yj 258 4i6 569 55c 1xf
beneficiari n4 3sk ~ 2au 408 5hi 11l 2w1 d4 1lj 25z st
fanni n4 ~ 4nk 4sr 1ue 3lk 4zw 2j4 3yw
zapatero n4 ~ 5os 4qr 4a7 2by 4zx 1y8 1qt 2oi 53g
mcgrath n4 ~ om 3wq 3st 30t 2w4 3q1 4fp 3ze 51w
melissa n4 ~ 3z5 33b 8a 5w0 5ob 2ea 3lu 5uw 4eg
yangtz n4 ~ dm 546 2at 1v0 5q9 3p5 33f
irvin n4 ~ 5u3 3s1 1yw 4p5 3cj 3b2
urin n4 9e ~ 2kh t9 ft 3xg
fiorentina n4 ~ 4ph 3bt 32g 3yf 5fw 1g3 5j7 63 5w9
mayo n4
ldp n4 ~ 3xt 3f 3kp 38s 4tf 3o7 5no 4f4 15o
paramet n4 22q 1ki ~ 49w 3wn o0 1lz 1vc 42w 4q9 jy 25a
bach n4 8x ~ 5x8 2cp 4zg 2pa 31f 5hl 20p
das n4 ~ 5sz 2fz
shipyard n4 ~ 4at
gameplai n4 ~ 2qs 4hy 2k0
hal n4 ~ 1ya 3li
carriag n4 cj p3 55x ~ 59o 47h 3yi 3np 3nm 560 1l1 2dp 3m4
voltag n4 ni ~ 315 5mx 3s9 4n 18y
hanov n4 aaj ~ 505 1ba 5jj 390 5dy
kodak n4 ~ 27v 5r4 4w9 2iy 58z
mls n4 ~ 24v 1gr 1ta 1dx 6b 5tc 3xx x1
rex n4 f3 ~ 37v
stein n4 ~ 5ph 5g4 5il 5p0 4wu
viral o4 1fk ~ 3h4 2m8 5c8 4ll 1tt 4ts q2 52e 3w7
liabl o4 8vr 3sg ng ~ 3zp up hm sz 2x6 26l 1fe 4pa 15p
srinagar n4 ~ 5o0 5v5 1o5 5x9 41e 1yj 3e1 4i6 1we
spinal n4 71n ~ 5ey 1j3 2je 3eq 3d7 2pq 5rh 4lu 1ar
jeopardi n4 17m 55i 6xy 85g mo
punt o4 3y 1po 2ee cul ~ 5dc 2b5 5wd xz 1ze 32w pf ay 5ih
practition n4 ~ nm 2wk 2do dv 1gu 2ad 4tt yw 3l0
shea n4
protagonist n4 37i s7 ma ~ 5v1 1ys 5kc 3gl 2t9 12u 2l7 3y3 x5
closet n4 4g2 52m 8cp ~ 2e5 3c3 113 3lo jc 2kf 54w
cooler n4 1r1 6be ~ 1sk 54w 1za 1tj wb 10p 1og 44v vy
retriev o4 1br 8el 56 1nl 3hq 1f2 ~ fc 1sp 460 ti 3om 2pr 10s ud 10x
fry o4 1q3 12a zp ~ 4px 4w4 53e 326 3ll 2ti 4fa 4rw 24c
affec n4 cs7 kl 6n1 ln 3gs ~ 37i 3ob 5sk 3j8 4dn 1y3 2oh ym 3bn
fratern n4 4ey ix iz ~ 40c 3y2 1y7
barbado n4 ~ 2wy 3pj 53f 54b 2gf 3nz 1sy 5fs 3ib
stumbl o4 7fz c6g 6ch ~ 27d 3jn 2b1 4a1 3ey 3v8 16w 1le 1dw
ballpark n4 1rt dq rd ~ 1kv 4xl 1os 2cs 178 4gz t1 4rb
xxx n4 ~ 4mz 1yq 2nt
uphold o4 ef 1fe 160 2fr ~ 53n 1bb 4ju 3uo 24m 3y1 2fc 1x6 12m
ironi n4 2y1 1i7 72d 1a0 ~ rw 261 3vr 40l 1y3 46i 27x 2k4 11g
symposium n4 9s ~ 3tq 1cr 3o6 4mv 4bw 1lh
alto n4 ~ 5uz lr
paolo n4 ~ 56e 3oc 4ry 336 5se 3x1 39k 3kt 5kh
pacer n4 19m ~ 38f 5n9 2zu 25u 4ro 2te x1 5uh 5la
nabil n4 ~ 2du 5f0 1i1 2m4 yd 5j0 4sm 18c 3am
baroqu o4 ~ 3m2 4o1 2wj 2ol 19a 1xc 3i8 5sc n5
garrett n4 ~ 46z 3qd 52t 46l 3ul 40f 1mo 50r 2zd
duel n4 iw h4 ~ 3s7 2ur 1lm 2ft
flore n4 ~ 39e 2ax 278 2mw 4xd 2m7 4tc 4ds 58x
blix n4 ~ 4wt 2pz 1u5 1qw 33w 2fl
elia n4 ~ 3mo
proxi n4
ashor o4 ~ 45k 191 3d0 9e 10x 1r3 104
kidd n4 ~ 2nv 4ls 1vk 32p 4jx 2b1 x1 38f 2hg
berkshir n4 ~ 4zh 5oq 5e8 21y 4l6
incur n4 9h 6o4 7ig 1ma ay ~ 1pb s2 3vc 1ih i9 1fc 40m 3gn 1y2
stain o4 1b2 3g1 7ic 93w 9f5 1xk 8ga 7rs 1v4 ~ 1hb kx 4cy 3i8 2f1 3zy 2vy 4tp 2z4
stringent o4 jt 5oj 1mi ~ 2dd 2p2 vs 1l6 s0 3ai 1g8 1bb ou
aden n4 ~ 2lz 1yl 2r8 435 3ub 411 si x2 4zl
satisfactori o4 10n 31t 3vg 2mt ~ pb 1d 1yh 1p5 448 2ro 412 27n
devotion n4 5mw zl 1nk 2e2 hq 3j8 7vr ~ 2oh 36j 5sk 1f1 5yb 1iu 2j8 37i 26p
subscrip n4 1lj 38o ~ q4 1so 4z 3x0 2w1 ja 192 4xn
colon n4 tp 23s 2dm ~ 5nv wu 574 3zq 3hd 1ar 2lc
basel n4 ~ 40e 390 2bf 505 22y 17y 4ab 5mr 20z
yong n4 ~ 5wy 137 4nm 4e7 49y 3qf 5g6 59h 4u3
seahawk n4 ~ 3mh 558 4mn 3tu 4w7 5h5 5li 5r1 4en
preval o4 1em 9le 5ao 883 2ln ~ vk 4qu 1tt 57p 34a 2m8 iy 5g2 10i
burkina n4 ~ 5w6 4np 3v6 2xi 5ge 3nt 3n0 5dq 2av
discont n4 ctj 7h8 80g 840 86u ~ 5pn 1ym 2vj s9 1jo 3lv 29p 1ga kd
czechoslovakia n4 17z ~ 1xg xm 2ow 33m qz 3dv 1in 1oo 52q
insult o4 1ac dt2 bu2 kp 6jd 472 ~ 3za 3hg 3vx 499 5yi we 3er 4lg 549
pont n4 ~ om 51w 5xd 3x2 5fg 2fg 3vn 445 12q
scot n4 dso fg 9z5 19k 1ph ~ 2xm 105 4b5 2zu
eriksson n4 ~ 5ue 2yo 4v1 3yo dh
ladder n4 5p3 ~ 55g 227
disco n4 6tl 176 ~ 4vc 365 1cj 3xp 5nl 3pu 3a7
kean n4 ~ 4v1 3yo 5ht 3cj 2yo 43y 43w 1xb 57u
cyber n4
thatcher n4 ~ 18n 2mk 2qg 5d1
kaiser n4 ~ 5bk
pak n4 ~ 5z7
watersh n4 33f 169 2cu ~ dm 1s8 tb p7 5r6 50i
yonhap n4 ~ 5jy 3pe 3mm p1 3o2 2t5 251 2va
butcher o4 479
dough n4 2t1 9c9 dr8 9i9 2vq 57c 1mp ~ 3up 4ow 3qc 5ds 326 4wr 4bb 48h 2wm
pepsi n4 3kk ~ 44u 3an 1bx 5d8 21v 5vl
goran n4 ~ 5zg 5t4
satur o4 1tg 2qc 2rb ~ 4fs 1vl 45b 3ls 3fp 3z8 2ct
defus o4 ~ 5t2 1lq 1mq 520 31v 4ky 4f9 26q 2qu
stevenson n4 ~ ke 5c9 5kd 4h2 5cq 5ub 1y1 45v 1vg
phantom n4 2qa 4t9 ~ 3hm
baylor n4 ~ 2w2 3kf 4vg 5uf 2my 4g9 4mr 558 4ok
pna n4 ~ 3e0 1i1 a5 2du tv yd 2oy 2c2 3ne
baath n4 ~ 57w wp 181
guerrero n4 ~ 58p 278 31n 58x 5qy 4i0 5ri 4va 3no
miniatur n4 1v4 7s 33n ~ 54v 3en 4cp 1c0 2d6
caucus n4 ~ sl 1iz 1me 1or 5fo 19i 3wa bu 1gj
demo n4 27b jl 5w ~ 33k 8i d3 7r 32s hc lq k3 135
stade n4 ~ 56o 3xl 352 3w0 5mr
unlaw o4 6sa 52h 510 4ga 7is ep0 zg ~ sx 5jg 4jw 24m 29q 52u g5 125 25y
extradit o4 40b 317 2yk ~ 4pa 1bq 2ng 156 vz 17j is 19x 4if
barroso n4 ~ 4a7 3xa 5xc 35a 5os 2by 2t8 2mw 1y8
excerpt n4 1us ~ jx q5 30v 4rd yt 54x 1tk 27z 21u
bate n4 ~ 3nm 5ni 3fj 1vg 2hg 5c9 5tp 2w4 1w2
envelop n4 303 ~ 2bz
eisenhow n4 ~ 5b9 36s 2bk 2qg 56a 17q 2g3 2iq 4q1
prejudic n4 42r 6je buy ~ 3js 468 2ap 2k1 1r2 2h7 3g6 5pn 3qo
penh n4 ~ 5tb 219 3cb 5x9 5a2 48i 569 258 1xf
bangalor n4 ~ 5uv 4i6 1yj 34d 4ar 3u0 41e 3ve 3vt
freshwat n4 9e ~ 2l2 p7 49b 2ja dm 14z l2 56y
hurl n4 ~ 3uu 1pw 1oc 3ko 42b 277 4p2 15e 27b
kerr n4 ~ 11v 3wc 2w4 2ic 45v 215 k1 5ps 4p5
caspian n4 ~ 287 5ro 2uv 4fr 2yu
turbul o4 7i6 akk 44f ebt 164 88p ~ 2jp 54h 2r6 3vu 2i2 2z2 2xr 4pt 2ed
holyfield n4 ~ 312 3m9 11u 360
workout n4 1j4 ~ 45h 1lu 5i0 2dv
beacon n4 5i8
groin n4 ~ 5bh 2x9 1r5 5oh v4 4kw 4kn 1yo 3bu
newswir n4 ~ 51q 100
yunnan n4 ~ 43z 3g9 5rl 4e2 5q9 5sw 42k dp 2ld
discographi n4 4id ~ 33k d3
gymnasium n4 45h 3e ~ 5bc 3sh 1cc 3g
nfc n4 ~ 46a 1ta 4mn 4g0 4w7 3tu 558 5r1 4en
hiroshima n4 ~ 4jj
lime n4 ~ 4cc 3aj 2ti 2xu 391 47i 5pa 7g 5vl
warmer n4 1sk ~ 5y8 1za vy 1tj wb 54w 10p 567 42s
mayer n4 ~ 55u 5il 43v
amus o4 13p 3nk 23i 534 2mz 2y1 cb 1wx ~ 3f6 1pf dq 2dw 3ns
miser o4 ble b11 dkt ad8 7h2 kh uz 4nd 2bg 3pm ~ 4ne 2vj 5q1 4rq 2no w3 4qb 36b 44s
registri n4 1f6 ~ 2uk 30g 323 472
alvaro n4 ~ 4qr 4lw 4vw 2zk 2s4 3gr 18r 3ge 3cw
covet o4 ~ 11w 3a6 2xs 2a4 216
nec n4 ~ 4cv 1xs 27v 4vm 4w9 2iy 4x3 58z 1bf
badg n4 6ol 359 ~ 5m4 2gi 3d1 54k 1gq 3jp 5hp 18v 323
daunt o4 512 4q6 ~ 4nj t4 15m 5vt kw dn 2am 5lj 269
thame n4 ~ 25j 29e dm
hello n4 3c7 ~ 52v 3qi 43d 418 1ls 3ow
tina n4 ~ 33b p3 4fl 2ub 4eg 297 5xe 49r 5cq
vocat o4 9f ~ dv g7 3e 446 b1 305 2co 3su 1pq
rampag n4 67j ~ 5by yc 4no 4pr 2ma 5he 4o7 2e9 5i
candl n4 7bt ~ 3um 25s 4ov 5rv 2yy 1gq ir 383 2gp
couch n4 2f1 5jh 7e 9gw ~ 1jq 1wv 249 1nb jc
drunken o4 1zx 21v cnt ~ 5l3 3l2
deed n4 f7
thorp n4 ~ 5ze 4xe om 5fg 5xd 2w4 2cd 51w 3wq
chevron n4 ~ 18z 5a7 22m 1y2 1h6
parson n4 699 ~ 432 4wn 33o 5c9
mcdonnel n4 ~ 4p9 1nd 1zl 2nc
knox n4
hannah n4 ~ 2dn 4ud 3c8 5p7 42n 57h 4gg 58w p3
randal n4 ~ 5yp 3ul 3jv 20e 2h6 4zi 51y 33o 2b0
pfizer n4 ~ 532 35e 5kf 2ov 3kk 4vm 1fi
sy n4 ~ 373 2ar 2tg 1n3 151 4rg 2gz 218 1sw
bauer n4 ~ 4wu
havoc n4 4dr 88e ~ 104 2pk 2ih
itv n4 ~ 1l4 1l0 a1 wh 1od 11n 73 jl 1l7
mai n4 ~ 4m2
epicent n4 ~ 1sq 1ln 31i r8
daddi n4 2u5 dt 8go 1cj ~ 2w5 3qi zp 5iy 43d 2op 2i4 2pb 4i9
yoga n4 1j4 60m ~ 1mg 45h
uneasi o4 c84 99u 3v5 5bg 2hy 85i 86u 4nd 56g 1j6 ~ 2xr 3pm 3td wx 1x2 4u8 kl 5ig 2jo
newfoundland n4 ~ 4pk 4wg 3hl 5d5 2gq 5uy 22e cu 4v3
evolutionari o4 2sx ~ 4e1 2pf 3l4 4to 5ql 180 1j5 mx 4vb
playboi n4 ~ 23x oy 53l 5fz 4t3
mascot n4 ~ 3d1 3h3 5hp 614
gadhafi n4 ~ 3dd 26h 5k3 2di 3gx 47p 45y
mcconnel n4 ~ 4di 2qo 58i 4ig 596 4e4 2ix 5wr g4
latitud n4 2lm ~ 2jb y1
entourag n4 1c1 ~ 5n1 1tk 1qn
withstand o4 5vp 5j 1e7 ~ 24b 1kc 474 hk 4qb 2cv
policymak n4 ~ 1n4 4a0 11t 34m 306 3ti 3gz 1ml 1jd
liang n4 ~ 3rv 5bw 2fy 3fa 23n 2az 48b 4ct 5o8
yevgeni n4 ~ 4pi 41l 3o8 2ib 4t4 3hy 4go 593 34b
nigel n4 ~ 2cd 11v 5dn 53h 27h 2ic 1o4 3ni
withheld n4 ~ 2me zq 3e8 45o
boil o4 8fy akk 1za 1q3 alv 12a 7sz 9jy 9sg 9u5 ~ 3ll 38h 4fa 4e5 1tr 5ab 2vq 2vk 47i
cpi n4 ~ 24z vu
soo n4 ~ 5wy 5px 5z7 3sf 5ug 4e7 57g 5cn 4nm
offspr n4 a4 ~ 4ek 183 h9 16q 1d5 wj qw 3vh 3tn
latvian n4 3ml 3dv ~ 5ek 50t 2or 4ws 33x 2kp 2qk 2aw 1d9
prose n4 34s n5 ~ 293 3bi 3rz 2ev 35p 4mf 4rd 223 12u
ultimatum n4 ~ 1nf 2i7 41f v3 jt
coventri n4 ~ 4c1 5gn 2q8 4or 4z1 338 2jy 4r5 1hr
zheng n4 ~ 5bw 2az 4c9 4xu 626 23n 3rv 1lt 4w5
ronni n4 ~ 2c8 3qd 1zn 2tn 2np 52t 51y 2oa
zelaya n4 ~ 3bq 1pt 4uo 32e 2vs 4du 3nz 5ud 3ge
sammi n4 ~ 5uq 445 2cr 59b 3ul 2tk 49l 22w
static o4 814 2vx 30 1s5 ~ ef 38u 3x4 5qv 2qs 22q
belli n4 83y 3i5 ~ 2u2 490 3l6 5ll 37e 16p 2lc 1k1 170
keller n4 ~ 55u 5fx
zip o4 17e 66w uf 1zq
microphon n4 ~ 1sb 21u 39c 4se y0 113
duh n4 ~ 46x 451 3sf 3v4
statur n4 7j4 23e 12m ~ 5gr 17s 4wa 1m6 u9 15q hd 2ro 4ye
synthesi n4 5hj ~ 4e1 5f7 2ct 4hx 2rd c1 1zc
noel n4 ~ 8l
qin n4 2g6 ~ 48b 3fa 5wv 31y 3rv 4w5 5bw 626 23n
skeleton n4 2f1 ayo ~ 4fz 2je
daimler n4 ~ 5q5 5lq 4da 5eo 3ki 3ca 29u 4bs 5va
nina n4 ~ 5sg 377 33b 3lu 61k
flank o4 97t yq ~ 1f7 1th 5qq 58q 1fe 3i8 1d3
bjp n4 ~ 5xk 4f3 3f 3xt 2bu 4c3 cr 5no 4nt
advent n4 5o ~ x5 5mh rh
alvarez n4 ~ 39e 3no 3nn 2m7 5yr 278 2hw 5v6 2v5
brendan n4 ~ 43x 1vx 14r 4p0 2ac 58r 2cd 3wq 32p
weaponri n4 mf 6k4 ~ fz 14b 2ty 1qr se 5s7 320 2u1 2zf
heartland n4 83 ~ 304 am
tract n4 9lv 5db 7m6
inventor n4 3xb 3n7 ~ 4x6 4a6 2uu 31g 15d 14p 5og 4kk
cod n4 8hu bfr ~ 5su 3hc 4bx 14z
dar n4 ~ 3dk 3e1 2m9 41e 4qi
clandestin o4 68u z3 4x4 1up ~ 52h sx
strawberri n4 4c8 5ox ~ 4be 4cc
matchup n4 1cn ~ 1ta 3s7 2ft 2yw 60t 5yq 3rm 3y 3nh
breeder n4 3dm ~ 1hl 5s6 2fq 5u1 43s 198 cm
choi n4 ~ 5z7 137 5wy 5r8 4e7 4nm my 4u3 5px
sweenei n4 ~ 4dj 2ks 1rz 43k 4z0
mantl n4 56d 55a
improperli o4 510 ~ sx 5sj 5rj 3lz 1de 577 1qu 1s6 2fn
knive n4 ~ 3dt 264 423 4ew 139 3ko 2tc 555
dudlei n4 ~ 4uh 4tv 3ei 57i 5o1 4my 5bl 5ex 5bq
pasadena n4 ~ 5uc je h3 434 ds 58a 3pb 3b2 30h
polio n4 ~ 2o7 4fv hu 1tt 5cp 34a 1e0 1fk 5ad
viii n4 ~ 5le 1kr f3
mick n4 4ep 7gp ~ o3 316 3si 5de
dah n4 ~ 3it 4b2 3tr 475 3sf 41i 3x6 46x 4he
eject n4 dn9 317 ~ 32w
tate n4 ~ 4y6
pol n4 18s ~ 3fc 3pl 361
josef n4 ~ 4ev 5as 570 4i4 e8 5ry 4m9 55v
kgb n4 ~ qz 2g0 z3 1ou 2j1
backyard n4 ~ 4lr
antholog n4 y5 ~ 1ys 12u f7 33k 1ww 293 bv 23i 30v
tobago n4 ~ 3pj 5yd 2wy 53f 3ib 3nz 2j9 3s2 2xi
chill n4 7j0 10p 1r1 cck 3dq 4rh ~ 4dr 3vr 5rw 5w1 1sk 220 1za 46u 409
courier n4 6h2 ~ 3gf 3ft 3zs
milligram n4 ~ 3fp 3z8 45b 4fs 1vl 5zu 3ls 2ct
ordin n4 4vh 1l6 lu 3s4 a3 ~ 3qg 5p 5d9 2en g5 1q8 y4 tz 324
precaution n4 ge 3gz s3 8z9 4ju ~ o0 1u1 5m2 t5
sizabl o4 5hf 80 254 1ot 5gb 9a 12m avs b19 ~ 1uh qt ok 3km 28k 273 1li 4co 7s
leverkusen n4 ~ 5g1 351 545 4sg 4ab 2bf 4hb 5xi 3bt
bilbao n4 ~ 393 5j2 4q2 53y 1au 1u9 4sg
ginger n4 5ox 5wj c08 ~ 4cc 47i 2ti 60v 3aj 4kz 391 53e 5pa
frenzi n4 ak3 5kj ajx ad6 b4e 7e6 ct5 bnu ~ 2sr 5by 214 3ll s9 2wp 2oj 3ix 44g
mohamad n4 ~ 3my 3ip 61n 1sw 2tg 2ar 2rk 31d 1m4
milf n4 ~ 3uv 5hc ky 3xw 3k7 4oq 1xo 2gn 27j
helmand n4 ~ 3ga 411 41h 5mb 4bk 5gc dp 5te 1we
pretoria n4 ~ 3os 4wo 5oz 3dk 3t2
dull o4 4i8 3xd 8ub 4mc 7ez cql e87 6wv 1jk 6o1 78x e33 cck 13q 4a5 1pd 78l bak ~ 16s 3sq 3l9 21l 2mz 1jt
clyde n4 ~ 4uh 4my 63j 2hg
scholarli o4 1gu 2ad ~ tl 223 4rd hr 1ab 4j1 yt 1oh 48
emeritu o4 ~ px 4bw yw e3 5gg 5tg 1pa 328 3p3
finn n4 ~ 4er 4hz
vain o4 atf 8r3 7e2 ~ 2km po 17f
jaw n4 2je 9e4 22b bmg ~ 38a 4fz 29c 2rs 2u2 4rp 4ai 3l6 4kn
cautious o4 2bt 2ss tc ~ 29y 3ss 4s0 35s r2 3wi 1wx hi 4c2
straightforward o4 rl ~ 15b 33a 1jt 55n 2w8 x9 1z5 3ld 2mt
flynn n4 ~ 2ks 4nx 3q1 nc 46z 2ta 352 633 1w2
dec n4 ac
teddi n4
repatri n4 40b 607 b0 ~ 106 3w8 3f7 47e
idl o4 7ct 195
raleigh n4 ~ 2zo 48r 2l9 gh zu 4xk 2hv 1qp 4iy
hitchcock n4
boulder n4 ~ 19t 1rs qp uc 5uc
centenni n4 18h 8y2 cy ~ 23x 50f 1br 2xx
irrelev o4 bzo b1g ~ 5qk 5qz 4as 4h 4v7 261 3bw 349 ah
ego n4 421 2eg u1 ~ 4kk 14
ivy n4
antiqu o4 1he 9t8 ~ 2r2 3ta 4cp 5v3 4bp 3i8 47o 5sx 1v4
adher o4 25r 8fb dvp g0 3cy 97d 2sm 1z6 264 ~ 53n 3a4 5yh 2yg 1x6 3px 2dd 4a 1bb
parodi n4 f14 bww 9co 5bb c8c bwk ~ 1h7 23i 3gg 2y1 34s ks 56c 1a5 3yl
defect n4 8p1 98m 2vw 4j6 6vm 6h5 alk ~ 2am 355 1lo 2pf md 325 ep 317 127
storylin n4 16i ~ 11z 5y6 s7 3yl 23i 3rz 12u 63 2wr
diamondback n4 ~ 4rb 54f 4c6 4jq 4gz 4mv 178 1os 29x
dinosaur n4 ~ 487 5bj 4dd ad 4g3 2je 1a5 5ky 3cm
preslei n4 ~ 3zd 4el yp 5iz 5de 4iu
norri n4 ~ 50r 5o1 3ul 46z 1dh 1w2 2ks 1mo 5x4
nun n4 ~ 3jb 24n 44t 12y 36w 43m 2s1 h9 uu
ludwig n4 ~ 5as 5h3 e8 4i4 5hl 4ev 5bk 21w 2g8
ger n4 ~ 4wj
gloriou o4 1pr 337 23x 3bh 28x 59y 8dr b5o ~ 243 2rp 2yt 3p8 1cg 447 4qb 3hu 5mz
cardiac o4 ln ~ 3w7 1ar 44e 2am 1j3 3zq 4m7 3oh w9
tidal o4 3io ~ 1ej 1ch 1v0 bp 2rr 3rx 524 56y 104
buoi o4 9jv 3kw ~ 11x 3ci 2sk 279 3ix 3wi vq 2b1 1en
antoin n4 ~ 2g1 42d zc 19b 3lf 3uc e8
rotterdam n4 ~ 2wo 390 5mr 5z6 505 2kv 2y8 16t 2za
clariti n4 fd ~ 1p5 4kc rw 6r 5oc xk 1gh za 2e7
prussia n4 77s ~ 5f6 5xt 4zz 1ca 2sg 10j
reproduc n4 3dm 6my 9vj b2k dl 5n6
forgiv o4 j6 4ea 4vq 3qo ~ 276 3tt 5pp 3er 5sk 302 493 58h 14e
coma n4 5gu ~ fr 29g
ew n4 ~ 4ls 2nv 5yw 38f 3be 2um 3vv 40f 59i
geologi n4 47z 9o7 ~ 231 3ys 3l4 4vb 15x 332 5tg 31l 5e
protract o4 14g 38y 3m 428 ~ 1mv 5l7 27x 1dw qb 4ky 1tg 49e 2es
foam n4 44g 7px ~ 1vq 2y7 2vk 2v0 350 2og
maher n4 ~ 1n3 31d 5f0 5aj 2di
norwich n4 ~ 4or 5gn 338 42i 2q8 2jy 4c1 62h 3fg
obses n4 dn1 ~ 5p1 5tj 2oh 3ju 3do hq 2hk 2si 2ah
waugh n4 ~ 5ze om 5xd 3x2 5fg 61f 51w 3wq 3vn
kellei n4 ~ 50r 5ub 2ks 3d2 47f 3mg 15g 1yr 5c9
santand n4 ~ 644 5j2 393 53y 4q2 5k8 1au l4
irna n4 ~ 5zp 3mm 3pe 2t5 53d p1 5jy 9d 10l
bart n4 ~ 4vi
peel o4 1wu 2d7 2c6 ~ 4cc 4wr
mormon n4 v7 ~ 4hj 33e rv 44t 233
safin n4 ~ 3ft 40s 3gf 7k 5t4 5qj 3l7 3oj 53w
trout n4 14z ~ 3hc 638 5su 49b 4bx
inexpens o4 23t 2hh ~ 1ih 4k4 2cq aa 2u1 2zn 25q 4e6 x9
hype n4 4mx 48 ~ 2sr 646 4hi
holt n4 ~ 4i3 3eo 31o 24f 52p 3jg 3jt 5hr 50r
dubiou o4 1ck kj 2r9 ~ 5o6 2gk 5qz 503 2x8 1s6
gossip n4 439 ban qq 85 ~ 4t3 2t4 3l8 23x oy
jiangsu n4 ~ 5sw 5q9 3g9 5rl 5cm 60q 43z 4bn 16a
vastli o4 52g 1kz ~ 2ei 254 1sg 1uh 1q7 1qh 58m 4wa qt
betrai o4 72u cc6 52s 1ae 6ut ~ fw 472 499 kl 1te 1yv 3vx
ping o4 ~ 30f b9 2fy 4xu 5z7 5cj 5np 49y 4h6
bamboo n4 1bh ~ 5gw 2d6 264 1dz 2og 3g4 3pq
jeter n4 ~ 52j 3nx 1kv 437 4rx 2cs 5sq 278 3r1
siberia n4 7g8 ~ 4fr 42k 60j hl 2yu 3k4 2uv
salina n4 ~ 4br 4qr 23o 5u8 3yc 58x 4vw 4du 2hw
conges n4 xj ~ vt 28w 3uj 2iw
yassin n4 ~ 3ww 3am 2iz 1n3 2du 4gs tv 2rk 1m4
porch n4 ~ 20a 16e 5qq 3c3 113 2d6 vl 1wv 1th
arcad n4 ~ 55t 5x3 4w2 4ki 60y 22j 5xp
radiu n4 1dy ace ~ 40a 5fe 1x5 r8 5mx
flock n4 1f1 1iw bm qx w5 4hu 20r ~ 1dl 3ma
greme n4 ~ 3x2 5ze 5fg 2wa 65q 2cd 5rp 4ft 3vn
submis n4 37y 1fm 250 ~ 3r9
aquat o4 59p 178 o5 9e 1k0 ~ 60g 39n 5bj 2l2 fx 4j4 4vb 14z
bergen n4 ~ 2st
zedillo n4 ~ 5u8 4qr 66b 4br 4zx 32e 4vw 56p 1pt
heinz n4
chunk n4 m3 8ig ~ 4wr vr 18u 2er 483 642 1ir 4hu
nude n4 23d 3pg 7n8 1v4 103 ~ 29r 3yr
embryo n4 1a5 6xc ~ 5vh 14y 2hp 255 fx 3d7
honestli o4 4tu 2w8 ~ 2fu 11g 39f 25b 243 14e 1qi 1oi 236
gile n4 ~ 4d8 3wq 2c0 1nr 5fg 3fd 5t9 2w4 1ya
downer n4 2m ~ 5d1
dent o4 27h ew9 sz
crosbi n4 ~ 5ex 3ax 5sy 4jx
hurri o4 69p ca0 1ze uf 62p 9kf ~ 14w 2af 4s 6k 3gy 2xz 5iy in 3mp
beleagu n4 ~ 4mk 3jr 164 3dp 5ia 5rc 1dw 3ci
corpu n4
cindi n4 ~ 2s6 2ub 5uw 51g 8a 42n 3lu 5py 2xg
catalyst n4 42u
longstand o4 ~ 18q 4s2 3iy 4la 146 3ri 1mq
seces n4 c9u ~ j5 1mb 640
sked n4 ~ rh
rib n4 2je 7n1 edf ~ 4rw 5oh 24c 4kw 29c 2u2 16p mz 1q3
shapiro n4 ~ 5il 5p0 2ml 4xc 5ph 5j6 37u 5g4 3dr
miranda n4
fabio n4 ~ 3oc 5yl 3bt 56e 3ts 336 4ry 48y 1pu
gabon n4 ~ 3nt 2av 3v6 2l6 5w6 5za 5ge 1uz 2xi
jaffna n4 ~ 304 5kk 3uv 3k7 5te 1rb 3ub 5y0 5o0
gephardt n4 ~ 596 2ix 4l8 4di 1kt 4ig 5l4 g4 3jx
downstream o4 ~ 1ji 3wo 2ja dm 2at 3p5 65a
madoff n4 ~ 2jh 4f2 5v4
manslaught n4 4wk ~ 530 425 15p 2em ht 2an 156 tm 19x
wetland n4 1xk ~ 2l2 13x 26v 60g 49b 39n p7 53s tc
ahb n4 ~ 41i
villain n4 s7 6dn bx ~ 5y6 3z 3j6 1u4 25i 2t9 5w2 5e1 5gd
maid n4 yk 4ua ~ 3of
bravo n4
ramp n4 5ff 61a 4g8 104 ~ 232 282 5p3 50a 3np dq 23b 3ix wq
ito n4 ~ 2xy yr
occurr n4 vi y6 ~ 5g2 10i 310 vk 1qg
differenti n4 3o4 jp 2jl aw 32z mx 2n2 ys rb ca 35 3il ~ 42w 4ko 5xs 2fc 49w
unfinish o4 4y9 ~ 18u
baxter n4 ~ 5es 5fn qu iq 60a 3dr 5o1 1dh 1w2
wield o4 6u1 1qu 160 hv 5sj ~ 63i 45f 264 58e
royalti n4 1lj na ~ 1so 40m 1ez
remix n4 ~ 33k 32s d3 604 hc 3pu 2ui sg lq
unsaf o4 17m 55i 6gq 3n9 85l 29b ~ 10x 3yg
swamp n4 c1t 1v0 67e ~ 13x 1s8 37p 4z2 39n 49b 60g 3jc 2id
preacher n4 adr 6oh 6t9 ~ 3hi 33t 24n 5oy 33e 4hj 4ap
wheeler n4 2dp 23y ~ 50r 43n 55h 45v 3jg 5ru 1o7 51y k1
iverson n4 ~ 5yw 2nv 65j 38f 2b1 2zu 4ro 25u 4ls
cach n4 etq d6i ~ 28n 2ty
forefront n4 5ke ~ oq 3fn 189 3cm 5ai pg 9c
neglig o4 b28 5d2 3po dkt ~ 4ka 67d 3e2 25y v0 sz 3q6 24m 4wk
pena n4 ~ 278 2hw 2j0 39e 4va 5ri 3no 2m7 58p
cigar n4 1yi ~ 3aw
moi n4 ~ 5pv 4qs 5vb 3t2 66m
feng n4 ~ 4h6 2fy 1lt 23n 1ao 3f8 3rv 2az 5np
plasma n4 ~ 1bf 2vk 5nh 14y
solitari o4 tu 3z9 dob 36b 1j 8cc
rite n4 3wv ~ 10f 3bs 319 3hf 4gb 2gp 4o8 233 pt
spielberg n4 ~ 267 ks 6y 1mx 488 5be 57j 45n 5tq
paterson n4 ~ 2z0 4sq
ned n4
xfdw n4
bhp n4 ~ 2pt 1h6
monkey n4 ~ 5a4 50q 3k3 2mo 4cj 4hl 1a5 4g4 1dl
boomer n4 ~ 5hi d4
angelo n4 ~ 3oc 1j7 4ry 677 5yl 444
corei n4 ~ 3qd 51y 3zw 309 3ul 3jw 445 2ac 4p0
emi n4 ~ 27v 1jx 1ox 1xs 57j
ussr n4 91 ~ qz 5zc 33m 1a4
pedestrian n4 ~ 5io 232 4u9 11q 2sd 4av dq 3ay 282
facad n4 en 9ol ~ 4tp kx 2vy 20a 5qq 4o1 4cy 66e 5yz
rematch n4 5j1 ~ 3m9 3s7 63c 60l 2yw 2ft 312 5yq 6c
helmut n4 ~ 4n4 3tx 2t8 4m9 1x7 35a 5bv 3g0 1y8
soybean n4 3y7 6n7 ~ 2bh 2jr 5t6 2l4 2pc 50x 2jd 3ab ct
guin n4
nolan n4 ~ 5ni 1rz 2ks 43x 4nx 50r 2hg 3cj 64q
ericsson n4 ~ 4x3 4vm 5eo 27v 1xs 2db 4cv 5jp 5fa
puppet n4 4dd 24o
ander n4 ~ 5q2 3x1 4wp 506 5bv 450 5wo
scandinavian o4 6a bb 4lz 8uk 8xr ~ 1ge 1tb 3ml
barker n4 6vy ~ 45v k1 117 2wa 1w2 33o 4db 2w4 o3
covert n4 63a 5up r0 z3 4x4 ~ 1ou hj 52h 4rv 2g0 ow
ari n4 ~ 57d 5rf
huckabe n4 ~ 37o 13v 3yp 1io 3ds 5l4 1et 1kt 2m1
din n4 el3 2b8 dbs elv
gentleman n4 6i ~ 3of 4h
linguist n4 15d ad mr l7 ~ 3ty q7 vo 2bb 4j1 aw h1 2wz 231
dove n4
chretien n4 ~ 1y8 2by 2t8 4tf
attain o4 308 1m2 1hp vq gb te ~ 17s 33 24b
tangibl o4 bc8 ch ~ 448 3ea 1yh 1a 1uh 5ux ok 25p 236
primakov n4 ~ 4yz 46q 627 1i5 5rz 3hy 1fb 34r 3xa
usda n4 17o ~ 68m 2jr 2l4 3sb
energet o4 dx 1tv a2 ev bvx 587 ~ 33a 2oh 1iu 10w 7f 4a9 ow 5oy 1rn
nyse n4 ~ 234
sosa n4 ~ 5uq 437 62l 2j0 278 2e6 669 3no 58p
rector n4 adr 50m 2s 61h 3hi 6t9 ~ 1hn 4vh 64e 429 2ru rs 4bw 3w3 2cg
pragmat o4 pv 3f1 6r8 ~ 1wd 33a xc 541 22r 3j1 vm 469 27q
conspir n4 2a5 ~ 16i hu 2an 156 15p ht zl 1de ig
bce o4 ~ 2g6 cy
freshli o4 11d 1bd ~ 483 xq 3yy 489 4wr 4c7 4cc 2ti 60v
printer n4 29m ~ jp 4m4 50u 538 519
deepest n4 ~ to
reshuffl n4 9y9 ~ rk 1m1
baronet n4 ~ 3s0 35r 2gw 3m7
comrad n4 u5 yz ~ 1z9 4vf kk 36r ek 3o1 1xo 17j 21c
berni n4 ~ 3r1 3ul 669 59b ea 2tk 3au 3qd
textur n4 ~ 3vd 25m 1p5 4cm 385 2jc 1b2 1ru 5in
emin o4 33 ~ 24k 35o 17s 12m 5ai 2ad
tai o4 17d wc ~ 3qu 4h6 30f 31r 4b9 3b0 4ct 683 49y
luiz n4 ~ 56p 2s4 4lw 4vw 484 39k 3dn 444 611
vineyard n4 12o ~ 1fw 5dw 590 3d6
hast n4 9kf 66w ~ 5us 4v8
flare n4 2fe 2yy ~ 4ky 47n 1lq 3ri 1lm 2qu 29p w3 5k1
laurenc n4 ~ 60a iq 62u 270 45l 1sa
allevi o4 1t6 xf zx hu xi 3fq 5x vb 3to ~ 314 3po w3 1s9 4n7 2un 520 18j 66c
unwant o4 au1 a74 ~ 2br 4as 42a
paperwork n4 ~ t6 190 23q zq 2uk
putnam n4
spectacl n4 1hb 1ho jl 2dr 2yt ~ u4 5hg 4g5 1i6 13p vx 220 3p8
zee n4 ~ 4b2
inclus o4 1wc 2v ~ 24b 1bn 448
katz n4 ~ 5il 4zr 5xx 2ml 675 5f8 5p0 5ph 3fw
baselin n4 ~ 5od 5mk dy
awesom o4 2rp 4ne 28x ~ 3hu 5d6 3p8 54j 243 2sr 1i6 59y 2op
mold o4 z6 15r ew ya so 1k7 3de 8d1 ~ 2y7 1v4
cater n4 5k gh wt ~ 4r6 38j ka 1c9 25q fr 1he 3du ox
asthma n4 ~ 3oh 3w7 1lo 18i 57p 3el q2 52e wu
skier n4 1k0 28u ~ 5gm 2yx 3ij 3b7 3us 5un 3xi 22u 3a3
werner n4 ~ 4ev 5bv 3x1 55u 63s 656 5as 4i4 31y
reel n4 9lf 2vc ~ 3dp 2wc 2jp 3tb 2z2 1jg 1dw 4me 2gx
eleanor n4 ~ 1n9 2mk 297 36s 2ea 3c8 39w 4ud 57h
alfonso n4 ~ 2yc 23c 563 2zt 1lb 484 1mw 58p 278
illusion n4 7b6 548 2sj 1wh ect 39j ~ rw 2c5 1m0 1by 30y 552 46w 69w 1d2
herd n4 xj ~ 3go 2da 32f 4hl 24c 3qb 1a5 195 1hl
genesi n4 4n
khalifa n4 ~ 2iz 3ww 2tt 17u 1sw 2ne 4up 31d 5l8
tong n4 ~ 48b 4b9 3fa 626 5bw 4xu 4h6 2fy b9
zardari n4 ~ 3a8 1wr 3jj 5f1 4bm 2ym 2bx 4qs 4f3
medit n4 dys 21d 8cn 46w 9r3 ~ 61u 247 2s1 1mg 2gp 48j 5y4 55o
gloucest n4 ~ 4or 4c1 38i 4dm 338 4l6 5ja 62h 65o
normandi n4 2f0 ~ dd 5nf
mindanao n4 ~ 679 3k7 2lz 157 1yl 28f 5i5 648 3i3
muh n4
pascal n4
nicklau n4 ~ 4j5 5qa 1bh 2h0 5un 3d9 5ps y8 2w4
alejandro n4 ~ 39k 3dn 5s5 632 1lb 444 4vw 2mw 23c
shen n4 ~ 30f 2az 4h6 1lt 5wv 5bw 2fy 23n 3rv
ead n4 ~ 2nc 5q5 3k9 5eo 62x 1nd
derail o4 b3l 522 33d 32v ~ 2am 114 44f 30l 2ol 51u 2rj gx 4of
faisal n4 ~ 1sw 31d 5j0 6ad 4zl 3am 3et 17u 2iz
trafford n4 ~ 1hr 1uk 5ew 2q8 1u6 1xb 338 43y 43w
vanilla n4 3vd 45 ~ 2ia 2yl 326 4cc 4kz 2vq 3aj 5vl 1mp
greenback n4 mj ~ ve 50 2md k4 1en 32v ut 3lp 6t
unsur o4 cs8 1ck 3ms bqr 2r9 ~ 243 1qs 49v 1j6 1yv 1ms 3iq 3v5 iy
physicist n4 15x 15d ~ 637 4j1 be px 2ad 2gj 4tt
renegad n4 1vd ky ~ 2hq 5rs 57w 4f6 304 1uy 2h8 18f 4r1
trait n4 268 ~ 30e u9 1j5 14 20s 2pf wy h1 2wz
jericho n4 ~ 3f3 523 5ln 473 158 34v np 134 5pc
oprah n4 ~ 23x 1l0
gratitud n4 kl ~ 37i 3ob 5yb 3gq 4yt 5l9 1ls 5sk 1su
problemat o4 bdd sn kw 5or ep kj vs ~ 2am 64t 349 1ru 164 ni 4h 1ey 1sf
ita n4 ~ 657 4wj
bulldog o4 ~ 47c 3mh 2se 3xz 4li 4w7 3f2 3kf 4g9
setup n4 5sf 2qs ~ 5ay 4hy
foreman n4 1w1 5y ~ 312 60l 1dh
guyana n4 ~ 5yd 63w 3pj 3nz 2wy 48g 1kj 2p9 35z
basilica n4 ba ~ 2cg 2n0 581 1fv 36w 1dd 2w7 24y
partition n4 169 u3
marriott n4 ~ 3zg ox 5h0 3ae
mauresmo n4 ~ 5qj 53w 5ko 4gj 5ne 42f 40s 3ft 3gf
cornerston n4 59 um th 7c1 ~ 5ww 1iv 2cu
capitalist o4 afh 7n ~ ee 2y4 57v
refriger n4 1r1 63x ~ 48h 2e5 5y7
drift o4 3kw 7x cit kt 90o 1op 6ks 1oe 6ut ~ 3v8 4a1 27d 2gx 2ua 3ey 2wt bp 3ur
benitez n4 ~ 5ue 4ds 1uk 278 393 5zg
wemblei n4 ~ 6as rd 1rt 4dm 1hr c5 338 lo 1uk
shrug o4 ~ 4bd 3ss 5jb 3fe 1e3 3wi 23l 2ss 2wl
melt n4 2el 3qt 4ys ddh 9ap 2vk cxb 1sk ~ 326 62a y3 2vq 1r1 2yl 2ia 3ll 1za
blazer n4 3xu ~ 4oc 38f x1 25u 4ro 5n9 2zu 5ym 5uh
swung n4 ~ 4a1 2ed 6bf 12b 3v8 3ey 1op 2b1 m3
pillar n4 8pn 1ip ~ 1sh kx sk 68j th 56l 3zy 15e 6bc
unionist n4 7p ~ v7 3lw 3t0 4b5 15o 2bu 57w tc lv
rack n4 2f1 4q3 2dp 9uu ~ 48h 4ow 6be 4sj 2wm
buffett n4 ~ 5yx
ferrero n4 ~ 3l7 40s 65x 7k 4k0 3oj 6bb 5ne 3ft
limb n4 mf 1ey ~ 16p 1r5 2je 32h 5ur 40l 38a 3l6 29c
caldwel n4 ~ 5t9 4dh 2vh 3mg 1nr 352 57i 57l 3nm
hiatu n4 8wg 9o5 20t ~ 49j
granddaught n4 f04 ~ n1 3h5 3m7 3s0 2p0 2xa 35b 4i9 fa
handicap n4 2m6 75o d2h ~ 5s6 286 1tl 198 63d 5ax 4x5 2n3 43s
tar n4
staf n4 ~ 25o go
inher o4 od 8x0 2fc b71 37z ~ 1bm xk 26w 3bl 2wf 4nv 1bo 29b 1en
install n4 11z 1z3 1lj ~ 3yl 5ow 2l8
freelanc o4 j5 72n ~ 140 29r 5h ux 2qi yh 5tq 2sm
manpow n4 147 481 ~ uw 48e 2un wt
santana n4 ~ 3no 2yc 4i0
picnic n4 6t3 1tr 187 11 2kx ~ nw 3du 3w5 2ou zi 3nk 3k6
ripe o4 3gi ~ 1oj 48w 21q 5dw 4fa 5pa
ballad n4 35p hc 2o0 ~ 5kq 3af 210 2ev 4mf 32s 1cj d3 22n
parkinson n4 ~ 5c3 3oh q2 wu 3hd 1lo 355 1j3 5nv
varsiti n4 2w ~ 4lc 5lb 17a z9 br 3gw 18l 1k0 26f
haq n4 ~ 4ue 2ar 218 4rg 31d 5j0 2et 4o6 4yd
romero n4 ~ 2ax 4xd 2m7 3no 39e 58p 48y 58x 5yr
tenet n4
bolivian n4 35z ~ 30c 3wu 3dh 2dj 51f 1el 28o 2p9 1zo
liz n4 ~ 5py 2s6 4j8 297 8a 66z 2dn 47t 5a1
yusuf n4 ~ 1n3 151 2ne 43b 4zl 2tg 1m4 3ps 373
batsmen n4 ~ 3st 3vn 2fg 12q 2gf 18 5ze 3x2 4xy
duval n4 ~ 4j5 y8 36d 52z 1bh 521 5qa 2h0 6am
hid n4 ~ 2iu 28n 5up
stagger o4 5ye 6tg apn ~ 3hu 28k 3dq 2a7 5gb
deplet o4 dc9 4f0 ea ~ wa
villepin n4 ~ 1y8 2by 54y 46q 694 691 229 4a7 5os
sunlight n4 ir x1 47j ~ 5ei 2yj 2y7 36l 2b9 474
mongolian n4 a8q 42k ~ 2vt
soprano n4 16m c3x 4uz ~ 5uz 1h2 40q 4dv 210 1hw 2ev
basil n4 ~ 483 47i 53e 645 2xu 4cc 2ti 5pa 4ht
mistakenli o4 9zh 5ch ~ 494 119 3lz 577
noah n4 ~ 4om 61k
goat n4 54a ~ 3go 32f 4hl 2da 24c 2rx 6ab 1hl 4cj
apach n4 ~ 1lx
behav o4 p3 125 753 ~ 3ss aw 3c9 32t 3cm n2 ha
eco n4
aaa n4
regent n4 7ja 43q ~ 5q6 1p9
obstruc n4 d2h 3jn a94 ~ 4m6 1fg 530 5wk ht 3vf 4ka 67z 2a5
vacanc n4 44q 4cf 59n
winless o4 ~ 1t4 37s 576 52o 1ta 5g0
handbal n4 ~ 3gw 4xr yb 5dl br 5lb ii 18l kg
gregg n4 ~ 5o3 1nx 2g9 309 3au 3ei 4zi 11r 2mn
backhand o4 ~ 5od 5mk 6a0 3qr lj 40s
robbin n4 ~ 32d iq 3li 521 1vr 5f8 26o 33o 5c9
exception o4 2eo ~ 1ey 1n8 1cg mx 3hu 28q 16k 3c2 42
semest n4 ~ 1rf 446 ix 3mr g7 5a6 4h8 by 48v
resurg n4 afp 2ol ~ rh 1oe s9 2wc 244 3ix 2qw hd 4xq
orderli o4 6qd a3 ~ 54h 26r 7m 3v2 1z5 1ui
letterman n4 ~ 6b0 1l7 1od 1l0 3m6
geometri n4 88j ~ 67m 332 42w 3ld 4ko 180 4q9 4lx 2hm
malai n4 ~ 529 5fm 5ik l7
affidavit n4 1nw ~ 2ng 3rd 19u 2le zq 4f7 1tx t6 v0
junichiro n4 ~ 38s 4f4 4tf 5m6 7b 4f3 4dw
raiser n4 m0 ~ 4tz 5tn fx
captor n4 ~ 4d2 4vf 1z9 21c 3gu 28z 69i 29q 2i7
crossroad n4 b2 45s amd 3pw
tow n4 3u7 1ip ~ 26k rr 3d0 4at 191 5yv 44j 4wz 5st
divis o4 169 ~ 4ej 4h 3we 375 sn 1g6 3c5 6b2 5bg
della n4 ~ 4jk
erod o4 524 d66 ~ 33d 4wa 32v 3ci 1sg 36m 1q7
kumaratunga n4 ~ 5pv 5s4 4f3 5f1 4uo
andhra n4 ~ 3m3 5nc 5b5 49o 4en 5n0 5o0 1rb
esthet o4 14q 6p2 205 ~ 1jn 1xc 2ev 4j1 4q0 u9 2h3 rw 1nc
downsid n4 ~ 53z 2i2 mo 4dt 2r6 68 1en
persona n4 gy s7 126 5kc bx ~ 14 64u
isabel n4 ~ 8l 4zt 1o9 5w7 4jk
bureaucrat o4 51x ~ 18s 3of 1w1 2wn a8 1gu 384 az cw
concep n4 4e0 1jn 1wd 1ed 356 4x6 ~ 4c5 2e3 424 1zf
schuster n4
strive o4 6zz 12b gb qi d2 ~ 1hp 692 2jw 15i 3px 1su wm z1 41t
fah n4 ~ 3tr 475 3sf 41i 3it
avian o4 1dl ~ 4ll 1e0 1xa 4pq 3yb 1fk 2hr 34a 2m8
livingston n4 ~ 51h 4uh 4tv 6ah
injustic n4 2x8 ~ 3js 2uh 60d 3vx 2h7 5d2 2ap 4ny 468
meadow n4 9s2 ~ qp 49b 3v9 3vi 32d 4fm 5fc 4z2 1s8
neal n4 ~ 675 1z0 3jv 65r 1qy 3cc 117 4ez 61l
brennan n4 ~ 2ks iq 267 5x4 65r 4nx 1yr 43x 3ag
doo n4 ~ 3sf 3it 413 57z 62r
exposi n4 1lh 4mv
ortega n4 ~ 1pt 4zx 1zo 23o 62k 3ge 4qr 66m 48g
enclos o4 9cu 5q4 1f7 ~ 5qq 2kc i8 kx 1wd 36u jc 66e 1y4
troup n4 2f ~ 330 3wt 176 40q 1h2 43e 16x 20p il
collater o4 1zi 4v4 da ~ 13h
encyclopedia n4 11j ~ 4td bv 63v 1n1 1b6 4gt
darker n4 ~ 16s 5ei 4ao 3l9 1b2 64b 346 21l 69k
cove n4 33l 8iv ~ 1s8 49b 29e uc ph 2cl 5i8 3hp 32d
hermann n4 exg ~ 5as 4ev 4i4 e8 63s 656 5hl 21w 5bk
turtl n4 ~ 4g4 5o7 3ux 3uz 4dd 1dl 4bx 4cj 5bj
raft n4 4hn 9g 3kw w5 4hu 7u5 740 59l 5oi 141 2on 1aw
simpler n4 ~ x9 2cq 4e6 4k4 15b 2hh 65z 5ts 4ao
higgin n4 ~ 45v 50r 4w6 117 ic 2w4 1y1 1vr 5iu
arteri n4 awr ~ 4fi 5y1 1no 4lu
onset n4 9h e01 6o4 ~ 23z 428 2fm 1c6 5c3 1lo 3ef 4eu 2hd
chiefli o4 5y xa 1h1 1j9 ~ 2i5 9a 2m3 pa 1g7 1sj 2q1 2qc 179
revok o4 9ev 2b3 1q6 3uo esy 55j bn5 2ey 2kx ~ 18t 1x9 5qx 3xn 2jn 2p4 3e5 2k6 177
eden n4 38n 2cl ~ 3v9 6dx dq
earmark n4 ~ 41j ie gu ny 3a fj 1l 18t pi
lebe n4 ~ 1i5 4yz 1fb 3hy 4h0 2ib 3iz 5jt 1wj
suppres n4 3gd ba2 5t2 9pk 6gm ~ wr 224 4q6 4lv
akin o4
nineteenth o4 ~ 5mh cy 2i1 5ui q8 3q8
manni n4 ~ 58p 437 278 4i0 669 48l 52j 582 5l1
moistur n4 34p ~ 5b4 1xk 6ck 1og 1za 2y7 12a 42s 385
nagano n4 ~ ll 1o2 2t7
infinit o4 1yx 4lb 9br 7bn i8 4r3 bjq ~ 4q9 2is
duchess n4 1gd ~ 23g 1p9 1n9 13w n1 5q6 4zp 4fl 6bu
saad n4 ~ 2rk 2tg 2ne 3s5 1sw 2iz 1n3 3ww 4zl
antenna n4 3ui ~ 1gn 5md 62q 315 1ns
laundri n4 3vf 45k ~ 1a6 2e5 52m 4g2 1zj
reluctantli o4 2ni ~ pz 1e7 g0 35s 4ld 10n 504 5r3 1f8
lili n4 ~ 47t 5tf 4ud 58w 4vn
utmost o4 1ey 1j8 ~ 15r 41w 30k 1bo 6ds 4kc 1mq 36j 2kd
coliseum n4 edc 1rt rd ~ 5bc 1w7
joaquin n4 ~ 178 3mo
tendulkar n4 ~ 5ze 3vn 6ce 2fg 65q 51s 3x2 om 12q
natali n4 ~ 42n 594 4y4 4vn 2xg 2ea 5xe 2ub 4eg
seymor n4 ~ 5ru 24f 45l 3fj 2ea 297 4ij 1xs 5f8
burnett n4 ~ ea 3ul 3fj 1vb 14t 3ew
caller n4 3o ~ pn vw 1d1
slug o4 2sp 9px ~ 1yq
coconut n4 b8u ~ 21q 4zb 1mp 4cc 60v 2xu 50p 3yy 3aj
mutini n4 9cx dmv 2n8 3oa 2i0 ~ 4t8 1id
imper o4 2x6 ~ 4nv 26w 1ix 27t 3ld 1va 1zo 4kc 26j
villarr n4 ~ 5j2 4q2 393 53y 644 1u9 5xi 65s 1au
chongq n4 ~ 5cm 60q 43z 4bn 5q9 664 5sw 16a 3g9
sophi n4 ~ 4vn 39w 46s 58w 297 128 4fl 42n 3lu
astronomi n4 6mt 15x ~ mr 332 3ys 65k 536 231 45e 1qg 3l4
unresolv o4 5r5 b86 8ql 8zr ~ 4s2 146 4ej 1mq ax qb 4wb aw mq
ital n4 ~ 1h4
gaelic o4 2zu a0g ~ 2xm 1ph 105 fg 60h 5zf
reilli n4 ~ 2ks 5iu 4dj 5e0 4nx 15g 4ez 1cy 63f
auschwitz n4 ~ 1yd 2nw 2qc 2up
marcel n4 ~ zc 1nz 2xg 51e
transmitt n4 dq3 3kg ~ 6eu 1ns bc 1gn 315 5sn 1ip 1z3
outdat o4 ~ 3yg 4j6 5tz
squash o4 3gd 4q3 39n ~ 5dl 15a 3gw
classmat n4 8yd ma ~ by px 1bl mk 4lm 3cz w2 1om yk
hyderabad n4 ~ 60f 4i6 3m3 1yj 6dk 49o 34d 5uv 41e
dillon n4 ~ 1lr 68f 1nr 3q1 nc 3fw 4dh 3pk 3jg
helena n4 ~ 1o9 4fl 2ge
adjoin n4 ~ 2kc tr 5qq 3g 235 fc kx 9r 55
alessandro n4 ~ 5yl 677 56e 3bt 3kt 5se 3oc 3x1 1pu
thwart o4 107 23l 5kx 2vj 35c eqj d9b t5 7hx ~ 59u 6aq 44f po 33d 522 520 4t1 hy
hamad n4 ~ 6ad 2iz 3ww 2tt 1sw 6et 4up 4zl 17u
anbar n4 ~ 41h 649 4bk 411 3ga 1qa 1tj 5gc 4zd
didier n4 ~ sf
peanut n4 ~ 326 4v0 2yl 22g 2rx 2ia 39n 24c 4zb
seth n4 ~ 1ya 2ic 53t 61l 5xq 2d4 202
infring n4 e9o 4ka 742 24m 3q6 ei2 472 ~ 2c9 1ka 2uu v0 3e2 3yk 3hz 3sg 3j7
starbuck n4 ~ 2zw 2rv 31x 3kk w6 1qo 1c9 401 44u
chassi n4 9r ew 2f1 1k7 ~ 14p 2dp 1lu 4hd 59o 47h so 5ay 11c
greenberg n4 ~ 5il 5ph 675 69z 5xx 4wu 5p0 5g4 2sn
anatomi n4 ebs 4jz ew b8p 1k7 ~ 3l4 2pf 2p8
takeoff n4 70r ~ dd qk pc 3g7 130 31k 10v 1ni
lax o4 83v ~ 5z0 3yg 1bb 1mi 2p2 38w
rhine n4 ~ dm 5f6 25j
dwindl o4 36x ~ 4q4 ri 4wa 5r9 6ci 244
mercer n4 ~ 3ax 43n 3jv 40f 47f 51y 3jg 5bq 2zd
intak n4 21j 8iv ~ 4f0 4fs
discretion n4 a5g 6tq 2gk crz ~ 1j4 2y2 1gh j9 4gp
savannah n4 ~ 4xk 5mc 4q8 14o
directori n4 er ~ 30g ns 3se 4id q4
richer n4 ~ kh y9 1ot
obsolet o4 d0u ~ 6fl 4e6
dimension o4 4q9 ~ 4ko 4ge 1lz 4gw 5bd 6d8 4q0
jah n4 ~ 2r4 2vu 4he 4ti 3it 413 5nm 3tr 58n
wildcat n4 4vy 52u 2zq ~ 6b4 3kf 47c 2se 395 3xz 3tu 4w7 4li
nitrogen n4 i0 ~ 3sz 4bl 21o 36l 3xv 2rd 2qc 1zc 20f
gravel n4 15e ~ 3g1 2id 37p 4yl 344 3j2 5h1
rattl o4 1u1 6o8 dwu cx 34g ~ 3ex n6 4me 3dp 29l 3j0 3x9 10r b5
abbrevi o4 1an 599 d4h
suppress o4 5jk 3gd 2sh ba2 9vo 8bw 5qi 6el 5t2 2jk 9pk 9j3 ~ 1e7 t5 4q6 59u 6ft 4lv 5sj 4f9 2uh
shinawatra n4 ~ 2ym 3jj 3a8 1wr 50w 6af 280
cecil n4 ~ 1et 1xj m1 1es 3jt qa 5ru 4zs zc
snatch o4 11o 3bx 28z 1a9 3u5 ~ 2pi 104 230 13s 3gu dy 16w 1ua 3xs
insecur n4 3ic 17m 85i 67s 29b ~ 3vu w3 5ku 55d 17n 5vk 2un 2ih 5zb
coaster n4 jr ~ 4m0 1pf 60y 3m4
archaeologist n4 9aj 3ys djx ~ 2gj 3le 15d 4bp 487 2ad 57o be 10s
humili o4 84k 499 3vx 7p3 mz 3gd 5ij ~ 6dw 5ku 5vk 220 2uh 4qb 5zd 5al 3cg
monsoon n4 1b1 ~ 17r 42s 5f3 1v0 104 40d 2pw 3rx 1za
parachut n4 1le ~ 2de 40i 20d 212 257 3ha 4ov
waist n4 ~ 1yo 3u3 16p 29c 1r5 2rs 2z4 2gs 5fe
disguiz o4 7fu 5up 2a1 co1 2iu 45f ay7 ~ 1ae
conservatori n4 3e ~ 20p h8 330 x6 5ld 1rf 31f 2cp 1h2
wedg n4 7f 4q3 264 5aq ~ 1ij 1xd
duchi n4 ~ 65f 1p9 5f6 4zz
mon n4 ~ 24q
messeng n4 63y ~ t0 5nx
playground n4 he ~ 6c3 2ou 63u 45h 3nk 456 dq 60s
sneak o4 9mf 27d bpl 197 ~ yc
faulti o4 64z 2vw 6pr 5qz zg ~ 4j6
schalk n4 ~ 643 5g1 351 4sg 4ab 4hb 545 4ya 43y
suv n4 1d8 2xt cj ~ 51l 39y 5nu wk 3fs 59o 1cs 4nz 1yp
uphil o4 70r 227 aq ~ 615 1vt 34y 1b1 51v 486 vs
concord n4 4a 3y0 5ny ~ 44x
byrn n4 ~ 2ks 6dz 43x 4nx 46z 3cj 1w2 1vr 47f
terrac n4 28a akt ~ 4nc 5qq 3d6 1do 66e 4xo 590 58a dq
radovan n4 ~ 3aa 4ur 4if 122 3kx 1kp 2ng zh
gut n4 6j7 ahq ei1 9re ~ 3i5
ignit o4 203 2fe ak7 bkw ir 3um ~ 214 3ll s9 29l 3qj ao 24s 2yy 12a
cute o4 25q d01 3k1 ~ 5ho 2mz 518 4rh 470 hq 4ms 1i6 4sf
chili n4 1rr 7j0 3ep ~ 2ti 391 47i 5pa 645 24c 3v1 53e 5bo
info n4 96
hardship n4 4pn bcv 1c6 ~ 5ku 6gt uz 6gq 4qb 69s 6dw 28h 2mu
useless o4 8r3 7de 7ct ~ 64t 42a 6ge 5tz 3xd 1mf 4km ah 470
watcher n4 3mb 1z7 y2 ~ 34w lc jw
ole n4
fascist o4 9ns ~ 1yd 50k 33j u5 1w3 2bu 3za 32t 42v
maharashtra n4 ~ 3m3 5n0 6dk 5nc 5b5 49o 4en 6fo 1yj
tasmania n4 amv ~ 30s 1bi 4ar 3u0 5uy 1ul 3vt d9 pr
giusepp n4 ~ 4ry 56e 5yl 3oc 5fw 68e 3x1 6fs 3kt
inflationari o4 vu ~ hk 1t6 2qw 13q 4cx 42u c6 2r6 1j6
mdc n4 ~ 4hs 4c3 2cz 630 2h8 cr 5s8 5pv
dignitari n4 8ks ~ 1qn 3c7 19i 5rv zn 1iw 1hh bk 23x
banquet n4 1p8 4ox 38m ~ 5tn 10f 1ux 1qn 23x 2ul sr 1m3 v2
biotech n4 5ec ~ 35e 50x 1mj
wherebi n4 ~ 2hm 1ia io 1x6 2e0 2ly 3lt 182 s0
stellar o4 70 gc ~ 28x 1kl
synopsi n4 3th 26a ~ 3vk
nino n4
sharma n4 ~ 1un 4cu 4nt 4ue
stricter n4 ~ 5z0 2dd 1mi vs 2p2 1l6 3ai 4cx 1g8
velvet n4 1zj 4au ~ 2nf 3lb 3xu 41v 3ar 2a1
blanc n4 ~ 4fn
viacom n4 ~ 1mx 1ox 3x8 3kj 57j 1od 3mi 44k 1l7
starvat n4 5gz 2sq 89o ~ 53p 2un 5ku
feather n4 ce9 9zj ~ 37e yq 1b2 1wu 62n 1dl 38a
alphabet n4 2jg ~ 2yv rt l7 m9
ahern n4 ~ 18n 2t8 691 3t0 5zl 3lw
zinc n4 1a2 ~ 2hx 5cf 3vq 1i7 3xh 3yq 2rd 2pt 5pt
supervisori o4 50v 3tw ~ 370 2e8 a8 4jo bq
reconcil o4 38j 930 2cy 1ha ~ 1s aw 1mq 2h8 1ts 2n 2mm 2qu 26q
sabha n4 ~ od 3m3
skirt n4 fk bhh 5ns 3nd 95v eb4 ~ 2a1 3u3 3xu dz 19b 350 4d9 6gw 2z4
nanj n4 ~ 4bn 6fb 16a 5cm 664 5q9 3ee 5sw 3g9
etymolog n4 ~ jd 2jl 2ux 4td
vy n4 ~ 3nh p5 t4 1gh
aisl n4 ~ 66e
ramsei n4 ~ 49a 1e4 215 2ks 57l
stereo n4 ~ 2hc 5sn 15c 2ui 4ha ua eu 4s9 62q
communion n4 b2 3wv bz ~ 4ca 46m 686 uu 4gb 2gp 1hn 1ef
mollusk n4 ~ 5lm 5bf
shan n4 69m ~ 4jb 5bw 61r 4ol
ovat n4 ~ 4ix 4qz 3c7 xj 4a9 5wi 13r
fastbal n4 2sp c8l 1l9 ~ 3fi 2ht
calf n4 ~ 5oh 60o 5bh 2x9 1r5 v4 4kw 16p 4kn
cheroke n4 d4y ~ 5nu
everest n4 ~ 1ga
luh n4 ~ 58n 4y8
pontiff n4 uu bgx 16f ~ 3bz 5au 24y 52r 3wb
nepales n4 1vv 55c ~ 571 3cb 5g7 3ro 4m5 2zi 40x 4gq 5hq
ipod n4 6ii ~ 5eq 519 538 5ms 1oj 55t 4w2 3x0 pn
doc n4 yw
terrestri o4 zz 8cf ~ 66k wh 60g
lacross n4 ~ 5lb 18l 6c7 3gw z9 4lc br 6cz yb
graffiti n4 ~ 47m 1v4
culinari o4 50y ~ 3fm gg
crowlei n4 ~ 5vv 5rf 597 2ta
parkwai n4 oh cv ql ~ 5ov 3rr 50a 1bj 4lh 112 5lx wq 2lj
honolulu n4 ~ 2he 4xk 5mc 5uc 4ac 63k 3u9
kaplan n4 ~ 675 5il 69z 5ph 4zr 4xc 3fw
addi n4 ~ 3dk 3p1 41x 5oz 22a 5if 32a 2f3 3ub
hut n4 9hz 2hn ~ 590 4dp 3w5 3d6
emanuel n4 ~ 526
backbon n4 ahq 6hd 8pn 71n ~ hz
lush o4 56v bfb b0v 260 y9 eyi ~ 1pr 4mc hq 2e1 1tj 1do 1bh 39n 1f7
dunde n4 ~ 5j5 5gn 2q8 65o 338 5ew 3ch 57s 4or
capriati n4 ~ 4gj 5ne 5ko 6bb 5qj 53w 3ft 42f 3zs
extor n4 etj ~ 3vf 4m6 ht 28z 4pj 5wk 3ej 2a5 2bq
jewel n4 7by a4i 3ta 9k5
offenc n4 472 13d ~ r5 4t8 530 33i ue ht 24m 3ej 67d
disadvantag n4 2ap 3sg 5gz ewb ~ 12j 1it 2x8 2mu 28m 5i7 2wf
lufthansa n4 ~ 10v 2in 2nc 2lx 1rg 62x 5q5 1b9 6ap
sinatra n4 ~ 653 3zd 4el 4iu 5ix 210 45q 5iz
gustav n4 ~ e8 3vy 4i4 1f5
overdu o4 d16 ~ 1lj 1zz
gunshot n4 3ak yc dy ~ s4 2sp 2rs v4 5al fr 3ko 2oc 4lu
bashar n4 ~ 3gx 2di 47p 1sw 4sm 2m4 5f0 2xb 5ir
feinstein n4 ~ 4ig 5wr cz 5l4 35u g8 3jx 621 5qf
berg n4 ~ 55u
knesset n4 em ~ 3xt 4y7 159 3r5 i7 rk
hector n4 ~ 3dn 2mw 1mw 1lb 3mo 563 5pu 2yc 23c
swede n4 ~ 17z og l6 bb 5wo 4tb h7 wd a9
lilli n4 ~ 61m 5vs 532 3g5 35e
romeo n4
curl n4 b24 bit 49c 2kf 1op a7l ~ 2t7 6cz 4xr ii 38z
needl n4 ~ 3yd
alexei n4 ~ 34b 4pi 1yg 627 593 41l 5ct 193
negro n4 bf 1b2
yudhoyono n4 ~ 5f1 4qs 6af 38s 56p 32e 2bx
como n4 ~ 3a9 5g5 5sh 43f 4mz
submerg o4 4o3 2yi 4vo ~ 45k 1v0 sz 37p 4oh 2v0 46p 2tf 121
elisabeth n4 ~ 46s 6fc 39w 128 2ge 49r 297 4fl 5k6
hornet n4 ~ 4ro 38f 2zu 5la 5ym x1 lj 5n9 417
horrif o4 3dq 4ne 4s3 9ut wx cva 5rw etx bel 3lv 2no ~ 4rq 3hw 220 2uh 2aj 2pk 2up 1i3 5qm
macintosh n4 2j4 ~ 538 5dj 50u 1oj 6iu 5eq 4y5 5qe jp
appel o4 vf o6 ~ lu ia 4c sb j9 3y1 1w8 19r 11h
munition n4 8ky 7gq 634 ~ 2ty ol fz 21t 14b 5s7 19f 42z 20j
jensen n4 ~ 506 68r 55u 61o
haifa n4 ~ 2xh 253 2y8 134
calcium n4 ~ 4fs 5pt 2rd 6i8 2qc 2ct 6g9 4sv 36l
trojan n4 32o ~ 6gh 3kf 6b4 3mh 2w2 395 3xz 2se 2j8
suscept o4 ago 6na 29b ~ 3i0 1e7 419 ni 2br q2 3qo 2m8 mo
undertook n4 ~ 559 4nq 42h 55l 508 1l5 125 1q5
nuremberg n4 ~ 2bf 505 4sg 4ab 390 5fw 5g1 2kv 643
diversifi o4 6pv adj 2s0 ~ 1g9 2kw 41t gu pq 2dx 1co 4s5 q0
papandr n4 ~ 4a7 35a 38s 29n 2t8 3tx 694 6db 4d0
lester n4 ~ 6go 3pc 61l 5q8 3ul 3hj 3yh 3r1 3dg
kri n4
amber o4 gj 1h8
whatsoev o4 2h 1ei ~ 5j8 mb 5n8 1pc 25b 34l vi 3ln 2g5
notch o4 pf cat
jaim n4 ~ 2mw 4lw 1mw 18r 23c 1lb 3dn 6an 2ax
guam n4 ~ 2he 4hw 2j9 6j2 204 53f cu 54b 2w0
racer n4 cj 11q cm ~ 2yx 6a5 3m4 3dx 6gr 28u 3yi 4m0 4s1
tempo n4 19m ~ 3f0
ghraib n4 ~ 2ny 2bl
bias o4 ddl ~ 2x8 42r 503 5ti 4j6 5qz j9 64t 5rj
wolfowitz n4 ~ 2mr 2bi
opel n4 ~ 5q5 62x 29u 4bs 4da 3ca 1gx 6ap 5eo
nautic o4 178 2rq 406 ~ et r8
strai o4 6bf 28h kt 90o 1op 592 6ut ~ 2sp 1ik 2mo
bumper n4 6zl
proudli o4 245 ~ 2wl 1ej 1ho 383 35s 5r3
sadc n4 ~ 208 37c 3t2 5dq ey 19q 4ss e0 2sy
alia n4 ~ 5wb
bonni o4 ~ 4gg 58w 8a 8l
sensibl o4 1ot ow pb rw 1sf 421 ~ 69a pv 1qd 64j 541 33a 10n 3f1 1bn
textbook n4 bv 1gz ~ 4gt 3su yt 332 205 1oh 1mg tl 2p8
elain n4 ~ 40w 8a 5ob 4gg 2s6 47t 3lu 49r 537
waterg n4 ~ 2qg 1ec
suez n4 ~ 25j
acc n4 ~ 26f 46a 60t 12q 6gh 4ub ii
erekat n4 ~ 5yn 1i1 oi 3ne 5zz 2du 2oi 2u8 a5
geithner n4 ~ 5b3 4a0 6kp 34m 19n 3ol 3gm
kramer n4 ~ 3zx 432 450 5il 5xx 60x 69z 4ez 20e
sperm n4 ~ 2hp 66q 62d 4bx
pike n4 5ov 50a ~ 32d 1s8
nurseri n4 305 ~ 5a6 2co 1do
clifford n4 ~ 24f 3dg 2oa 3nb 2z8 1et 2wa 35r qa
mankind n4 ad dly 6i 1f ~ 2l gw ur 4ot 236 4n zz ym
gillespi n4 ~ 5xd om 30t 3wq 3q1 1vk 2h6 3ze 2w4
vieira n4 ~ 48y 3ts
jeann n4 ~ 8l 4zt 128 6do
demon n4 362 3j6 25i 7un ~ 3hm 5e1 3h0 ur 4dd 5hm 36o 51c 67g
nassau n4 ~ 5j3 4wg 3m0 3bp 3t5 8k 3pi 4ac 6ez
nikolai n4 ~ 34b 1yg 6ju 5ct 4t4 4pi 41l
niec n4 ~ 6bu n1 2p0 fa 4i9 3r4 3h5 12y 35b
drone n4 ~ 3xf 3vc 14b 56z 4b4 1k9 3ui
sinclair n4 ~ 58k 2ac 5hr
redevelop n4 vb 30w 485 ~ 5ut 4yj 3w8 fj j3 18e 2v3
allah n4 ~ ur 3wb
mullah n4 ~ 2j2 qs 218 2lp 1m4 2ar
discard o4 42z 16y 3uu ~ 5sa 1vq 40n 4hu 1g w6 6fl 35q 3w9
fritz n4 ~ 6a6 5as 4ev 6e9 4i4 450 55u 63s e8
mauritania n4 e1w ~ 2li 4np 3v6 2kn 3n0 3sv 4in 5ge 678
inferior o4 7vt chj ~ 2bo tx
subsid o4 1ha e5 2kl 8u0 ~ 23t 2vr ny ie 2hh
bullish o4 29y ~ 2ss 3wi 279 20w 65b 26w gd 1en 1ml
orphan n4 5u zp 7i3 ~ 2n3 h9 286 4k 1u8 op 4mu 3vh 16q
saxoni n4 ~ 5f6 6g6 65f 6h0 5xt
soak o4 abx c2b e2i 3py akr a04 45k 2on 8l6 42b 3yu 34p ~ 59f 37p 17r 3sr 56d 1og 4e5 3yy 1sk
sanford n4 ~ 2sn 1et 33o 1e4 21n 6fp 2b0 5g4 2ac
usd n4 ~ 50 pi 3a 1l ut
heaviest n4 ~ mi 4fb
weir n4 ~ 60i 5ps 3wc 2w4 521 4j5 y8 21e
isbn n4 ~ 5pr 1b6 fy
kang n4 ~ 5z7 63e 4e7 4nm 49y 5np 4u3 59h 5wy
chemotherapi n4 2mh ~ rj 18i 5nv 5x1 wu 4m1 1ar 3hd w9
stamford n4 ~ 65o 42i 5ja 4or 1hr 59k 38i 2jy 6ah
utterli o4 1yx 7c 3av 8hd ~ ah 5qk qm 1zo 4v7 2no 3ea 3hu 220
defer o4 gw 4h 12m 2b3 1ee 2lv 96f 4wh 250 ~ 3z1 1lj wz 25z 1ih
unman o4 ~ 6i 40g 1gn 6lj 3ui 4b4 1k9 14b mm
wakefield n4 ~ 4my 3fg 5ja 48r 65o 3pn 338 4l6 5gn
freshmen n4 ~ 36y d4 4kr 1rf by 1um 6fn
lava n4 ~ 4l5 40j 3qq 5fq 4ra 2yj 37p 1ji n6
gallagh n4 ~ 6ha 2ks 62u 6fh 352 68t o3 6dz 2c0
cyclist n4 d6c 21i ~ 2yx 6a5 6kl 11q 68i 5gm 1k0 22u 4s1
benin n4 ~ 4np 5za 5w6 2xi 5ge 3v6 3nt 678 2l6
bono n4
mourinho n4 ~ 6bg 5ue 1xb 3ts 3yo 5zg 2yo 1uk 1u9
bandit n4 6ni ~ 1uq 5b7 2bq 5ef 1ua ky 9h 1xo 4d2
paz n4 ~ 31n 5yr 24x 6cb 3zh 4u5 35z 3e4 3cw
sonic o4 ~ 38f x1 4ro 25u 2zu 5z8 4oc 395 5uh
patel n4 ~ 6hz 4cu 5xd 1un om
benazir n4 ~ 3a8 3jj 6af 1wr 2ym 6gn 5s4 4bm 42x
boon n4 ~ 51y 5l1 2e6 5t9 3p7 3nx 2zm 3cp 67v
albion n4 ~ 4or 4z1 4vj 4r5 42i 5ew 57s 62h 5gn
motel n4 ~ 3d6 ox 1f9 5jh 3c3 1c9 2vr 3kq 4vc
seismic o4 ~ 47z 4l5 1xu 1ln 1ej 4vo 5ac o0 4qh
finit o4 1vz ~ 6er 4ko 49w 5bd 42w 5dr jy 1vc 6gf
preferenti o4 12j 7z3 1c4 2f2 ~ 39v 18t 2kl
shotgun n4 3zm ~ 3ko 4ew 2tc 2sp 139
jia n4 ~ 2q5 23n 4xu 5wv 48b 3nc 3rv 1lt 2az
astronom o4 6aw 6fd c23 ~ 15d 6gs 5ac 20v 536 45e 1qg be 332
odyssei n4 1ye ~ 2yh 4tr 40g 318 1pm 2vl
zionist n4 1ev deh ~ 3cg 2n1 qn 469 6hm
larsen n4 ~ 4wp 6k5 68r
fairfax n4 ~ 2zo 36d x3 5yx 5ny
replica n4 9vj 65g ~ 602 sk 2d6 4hd
lawless o4 7ou 4ga ~ 5gc 53m 1z2
icy o4 3k4 10p b93 d6m 2ik 9lx y3 4qp ~ 1dr 4ik 34p 2ff 28u ji 3oy 2lo
fond o4 5yb 548 24 3gs 780 cs7 co3 hq ~ 1f2
perci n4 aj9 ~ 24h zc 3nb 2xu 1yr
carolyn n4 ~ 5uw 55s 2d9 40w 5xe 2ea 3dy 297 377
sage n4 ~ 6cn
decai n4 71u sp ri c7c atu 6ts
bidder n4 oc ~ 27p 28m 27e 1o0
soy n4 3y7 68m ~ 391 2bh 6hg 1mp 3aj 22g 39n 3b9 3up
barbecu o4 3ep 4sj 1q3 ~ 24c 6hg 3v1 391 38m 5tv 6c3 5nb 1wn
henman n4 ~ 40s 65x 3gf 7k 3ft 3oj 5t4 6bb 6ja
amen n4 1zy 4k4 6k9 ~ 38j 3du 3f6 3k6 jc 52m 3nk ox 260
foreclosur n4 ~ 1ue 4ae 37h 1pg 4w8 t6 3sy 3lk
chennai n4 79a ~ 60f 6fo 5uv 34d 1yj 4ar 3u0 4i6 22i
subspeci n4 ~ l2 1v5 3qx 4g3
wow n4 3g8 3fe 4b0 ~ 43d 3qi 617 2fu 5iy 6a1
sorrow n4 4dn 8ox 36t 2k4 3pm bev 2q0 chb ~ 3ob 5vk 4yt 6b1 3vx 2ug 1ym kl 27x
westwood n4 ~ 52z 36d 5bl 6cf 1bh y8 4j5 521
blatter n4 ~ 23w
thief n4 ah6 ccs ~ 5b7 tm 6jc 3y3 239 2dz
development o4 8f ~ 1j5 5ql 2m6 1tl 61x 355 15x 5n6 2p8
gcc n4 ~ 208 3rj 4gy 2as 2tt 2j3 37c 364 1g4
proprietari n4 2c9 2uu apk ~ ui 5dj 13u 2xf 3s
devalu n4 7b8 ~ 2md ve 2gx
thread o4 5ey 5m4 1vu 8mz 1b1 bk8 ~ 6jt 41v 4au 55g 1zj
watkin n4 ~ k1 4z0 1sm 45v 2um 1yw 24g 4p5 55h
thierri n4 ~ 42d 482 59s 4zn 41d 1nz 6ld 2q3 1nq
hakim n4 ca2 ~ 31d 218 4uf 6et 2rk 151 3am 4zl 2ne
convent n4 ~ 36w 655 2n0 3bg ba 2cg 429 12y 3ks
talabani n4 ~ 4jp 34x 5si
gavin n4 ~ 1gc 2cd 2ac 3wq 14r 1h9 316 43x 4d8
lucia n4 ~ 5yd 63w
needi o4 bnk 37n 8z kh ~ 6lu 2n3 286 ge 6bv 3lc 4k 3ly
mammoth o4 4cj 7wr ~ 652
muddi o4 2z7 37p 80f 865 e89 34p ~ 5nk 3g1 6gj 2id 6n0 3j2 2ff 46p 67t
courtnei n4 ~ 3q1 2w4 36c 49l 5xd 6fp 52n nc 4d8
reclaim o4 1g5 2fr ary 1nl ~ 3hq 2ji 1a9 1fe 1to 5jk 357
dupont n4 ~ 532 5q5
lacklust o4 64b ~ 4a5 5q1 23l 65b 3wi 1en 11x 3c2 37k
naiv o4 21a 58l ~ 470 5me 11g 6m5 349 4v7 4tu 5qk 2w8
pessimist o4 a3v 5f4 959 ~ 29y 2ss 3wi 6lt 5t0 3iq 20w hi 1n4
onslaught n4 9h 5bu 4ul 6ef ~ 5dd 5uo 5cg 2es 3vc 3gn 1pb 1y2 2pk
falun n4 ~ 4wi 4kh 5y4 66 4ga
doh n4 ~ 4ti 62r
boyl n4 ~ 2ks 5x4 64k 2hg 1w2 4nx 5es 63j 4zi
brisk o4 6rd 11d ev 821 6gk 91i ~ 1wk 37k 4a5 13q 19m 6o1 273
nevil n4 ~ 4d8 3cj 5zj 45m 4v1 2yo 5on 57u zc
rai n4 ~ 5o2
eri n4 d4y ~ 3bp 222 1v9 4qe 9o 4on 1wl 4iy 2st
lid n4 ~ 6bo
precursor n4 aeg e38 qd ~ 62t 17l 670
nur n4 ~ 5cn 47x 4y8
curios n4 4gv 9xs 243 ~ 5p1 2c5 2sr 405 65p 20i 3bn 2oh 5yb
bracket n4
preach n4 2a8 67u 85 sv 76j 6vs ~ rv 2gp 1f1 1mg 4hj 3bs on
gorg o4 a66 ~ 2at 5xf 3p5 3hp w5 dm 5vi 4d5 4uq
magnu n4 ~ 68r 6jp 13m 3x1 5ss 4wp
jemaah n4 ~ 1tn 1aa 4oq ru 2lp 2lk ry q3 45y
emblem n4 d31 25p ~ 614 1gq 5hp 61z 3d1 383 1b2
aboli n4 48u ~ 3u2 55j 5d9
wee o4 7i9
vick n4 ~ 46d 5xg 5z8 5h5 67w 1um 3s1
richi n4 ~ 3qd 2tk 445 3wq 36c 5rp 14r 633 3q7
enriqu n4 ~ 23c 4lw 3dn 6an 5ah 1lb 2zt 2mw 39k
ftc n4 ~ 3j7 41r 2ov 27u 1l6 1tx 1ka
erad o4 121 27y b81 9s3 a07 ~ 63l 4de 2o7 357 148 51p 4fv 2a2 17n
auditor n4 3re ~ up 477 1l6 2aa 4mp a8 47o hv 2nr
patti n4 3qc ~ 4fl 618 5ou 5cq
amass n4 50g 1sp 33k etq ~ 228
qanta n4 ~ 2in 10v 6jf 1rg 1nd 2nc
nomura n4 ~ 44 35l 4f2 3yw 2sn 5vw 3n5 2kt 5ly
picasso n4 ~ 1v4 2vi 2wu 3en
sumitomo n4 ~ 3ik 6ox 3yw 5lp
rudolf n4 ~ 4ev 5as 4i4 656 5bk e8 5h3 31y 63s
lafayett n4 ~ 2t6
cosmet o4 6dl 3i8 9k5 ~ 4q7 5ic 1bx 1zj 35e j0 5gx 1ar rj
rehears n4 aor ~ 1k8 6y il 135 jc
heinrich n4 ~ e8 5as 5h3 5hl 5bk 21w 31y 4i4 6e9
roadblock n4 77m 2s9 3jn ~ 3xr 5i6 4bz 2gm ku 3o0 cv 2vo
dai n4 3zz 8z8 ~ 48b 3fa
detach n4 1k6 28h rb ~ 2de 26x 257 1h6 212 20d us 3ha 5cs
dynamo n4 ~ 3zf 5g1 4ab 643 4sg
burlington n4 ~ 5oq 5us 4qe 4wg 37g 3pi 5ja 5yx 4iy
pamela n4 ~ 8a 5py 6l0 586 4y4 40w 4j8 6cc 2s6
constel n4 ~ 3xx
steinbrenn n4 ~ 4ds 1kv 5db 4cz 1os 2cs
aus n4 ~ 5e7 657 4wj
pollock n4 bg0 ~ 66i 5rp 4gc 5xd 12q 4ft
statutori o4 hm 3s4 ~ 1nt 263 s0 2en 2y2 5p 3ai a8 od
borussia n4 ~ 5g1 643 6h6 351 4sg 4ab 4hb 545 2bf
thunderstorm n4 104 ~ 54w 1b1 2yj 4dr 17r 2x4 1za 42s
flotilla n4 1hq ~ 4vz 4yg 26k rr 2fk 44j 3o0 5cs 191
tractor n4 1cs ~ 430 59o cj 39y wk 6g1 dq 5xr 3yi
goaltend n4 471 27m ~ 51d 24v 5tc 48l 23a 395 3is 4ma 50n
platoon n4 ~ 2de 3vs 257 20d 6p7 3ha us 1h6 212
aquarium n4 ~ 2rl 26v 14z
phenomena n4 ~ 310 1qg 180 440 27a n2 2l 4lx 2sx
kendal n4 ~ 50r 3p7 4db 52t 5tp 1y1 51y 5ni 2hg
coyot n4 2zq ~ 5tc 3nd 362 4ri 47c cu 395 4yc 3is
sol n4 ~ 1gy
inaccur o4 6h5 5qz ~ 503 4y9 6ko 2qn 5ti 5gk 1s6 4j6 349
auspic n4 a9z tf ~ 22y 31p
naacp n4
culmin n4 6tz 2mi 1j2 ~ 5p9 4ja 2fe 214 da 1lk j1 4u7 37
broaden o4 55q 6kc 1g9 14g ~ 5cy 2jw 1t9 41t 3ci 462 366 15i 3nr
navarro n4 ~ 6f0 5jz 2hw 4va 6kj 680 3no
membran n4 ~ 2ct 5f7 14y 684 3d7 385
duet n4 r1 34h 1cn 8b4 ~ hc 2o0 1s3 210 6c5 d3 16m 2re 32s
schwab n4 ~ 35l 2sn 3yw 58y 5vw 4f2
saunder n4 ~ 3cc 2ks 68t 2qt 51e 4db 68f 2c0 3ul
einstein n4 1j3 4kk ~ 15x 180 4lx
cadillac n4 ~ 5nu 4nz 6h7 51l 11y 3fs 4am 5va 3ki
outset n4 6q v a7 ~ 27n 2vj 1fp 1hz kw 4tu 1c8
repertoir n4 y5 7n0 ~ 2pa 5sc 8x 1ql 3wt 2cp 1h2 3af 2o0
honesti n4 ~ 36j 2fc za 65e 1gh 6r 5sk 3j8 2w8
assam n4 ~ 3m3 4en 49o 5nc 5o0 6dk 6hn 1o5 5n0
cleans o4 1a6 ~ 2e9 2cm 3sm
bremer n4
piper n4 3la
uneven o4 5ti 2mp d7q byc ~ 2ff
lamar n4 ~ 1sd 289 36y
ancestr o4 4w1 7q0 ~ jd
neat o4 1a6 2io 8fx d2n 6d6 5i3 42b 6ug b19 ~ 1ky hq 55n 4ex 15b 6hf 1db 548 3av
tudjman n4 ~ 3kx 1kp 5u5 3aa 3kr 3z2 5vb 4uo 4wq
jupp n4 ~ 1y8 4zn 6cj 2by 2t8 4a7 2mb 4n4 6kd
redemp n4 bnn bb2 4wl ~ 65h ym 3bh 5gy
simul n4 31e a3n 9co so 240 65g ~ jp 1nn 60 2qs 1av o0 2g4 3c9 ui
acronym n4 ~ zw 5hp 2zg
focal o4 pg ~ 47w 30e
crist n4 ~ 44c 35u 5l4 5wh 5th 4sq 37o 13v 68w
goldstein n4 ~ 5il 4zr 675 69z 5xx 5ph 4xc 5f8
beaver n4 ~ 1s8 3qb 49b 32d 6dx p7
sutherland n4 ~ 58k 215 5vm 32d 2z0
winfrei n4 ~ 6b0 6d7 1l0 1l7 1yr
myspac n4 ~ 3wg 4tw 3x7 3l8 3kj 34j 1cf ns 25e
favr n4 ~ 4mn 1um 4w7 5z8 5h5 3mh 5r1 4en 2j8
bollywood n4 ~ 6y 5fm ks 1hw 2us gc 46v 5be 17k
gorbachev n4 ~ 1i5 3o8 570 1fb 5dx 2ib qz b2
olga n4 ~ 4go 5rm 1o9 3n8 2ge
receptor n4 ay ~ 5f7 4hx 2ct
castillo n4 ~ 39e 58p 3no 4i0 4tc 58x 278 23c 2hw
flush o4 79s 32 2on 1uh 5hg e2 8w1 ~ 2xc
eccentr o4 4g5 s7 c50 eb7 7is ~ 4ms 5dm 2la 55n 4ex
tile n4 a2c ~ 2vy 4tp 20a vl kx 1v4 4cy 3i8 5yz
nucleu n4 1df at ~ 14y
avid o4 4a9 ~ 2oh 29w
durban n4 ~ 3os 64a 1vn 3p0 3u0 4ar 3vt 4wo e0
hutchison n4
shrank n4 ~ 4q4 24z 292 ah 36x 1vt 48d up 5n4
petic o4 oo 2cx 293 3c5 ~ 2ev 62f 3rz 223 3bi 2y1 35p 4mf 4j1
yell o4 3o 3b3 4b0 3hg 35h ~ 3fe 585 4rm 1ej 4qz 2wl 3g8 34g 5jb
dice n4 7cp ~ 43f
headach n4 et2 py 1j6 ~ 1i3 59g 2fm 30a 3el 3ic 1c6 3i5 2am
realism n4 n2 pv 69a 3f1 1by ~ 6dl 4q0 25p 6r4 34s 2ev 28 2y1 3rz
sci n4 ~ 46o
fabul o4 ew1 bco 3hu 941 5d6 ~ 243 2rp hq 3p8 1pr 54j 5ho 6a1 4sf
spokesmen n4 ~ qq 8n 51t 1d1
camden n4 ~ 4wg 5us 3m0 4qe 6p9 4ac 5ja 1uo 2zo
brace n4 1cn 18j 6o8 11d 91i d9r ~ 2oj
ling n4 ~ 30f 5bw 3rv 2fy 4h6 6m2 4xu 4u3 6ao
henan n4 ~ 5sw 5q9 664 3g9 60q 43z 5rl 6fb 4e2
converg n4 7ml 67 ~ 2fc
vinegar n4 ~ 3aj 391 47i 4cc 4c7 2ti 60v 645 489
yate n4 ~ k1 1uw 6no 68t 5yp 4r8 1sm 2um
canadien n4 ~ 3is 5tc 4yc 4mv 395 362 1zv 50n 24v
feb n4 dk ~ 64l 8a 7i 8r ai 6l ac 9u ar
gah n4 ~ 5cn 63o 451 475
nobil n4 bp1 cj1 37x ~ 18x z4
thabo n4 ~ 3t2 59q 4qs 2p6 4c3 64a 6kv
gps n4 ~ fb 406 5md 1o6 1gn kv 2dl 2lg
varga n4 ~ 58x 2ax 6qv 6c9 2v5 632 5ah 2mw 3dn
mallorca n4 ~ 6fa 53y 5j2 393 644 4q2 65s 1u9 3w0
singular o4 4gv ew 2mz 2mp 7av cvg 1cg 1jw ~ 1yh 2wz 30e 3il
cynthia n4 ~ 2ub 377 6n3 2xg 586 2d9 618 4j9 3pt
asbesto n4 ~ 46g 3sg 39b
howel n4 ~ 52z 2w4 6cf 29v 3wc 521 215 35t 1o7
tonga n4 ~ 5fs 3cf 4bg pr cu
traction n4 5k1 3ih ~ 54p 2dp 2od 443 14p
keat n4 ~ 5zl
scam n4 43f en2 ~ 1fg 1ut 33i 5rq 5o6 4m6 6jb
app n4 ~ 5eq 5ms ns 3se 3x0 1cf ui 6iu 25e
notif n4 96 1zh 48s ~ 3kb 2bc mk 322 2uk 323
transcript n4 1u0 ~ 609 4yi 21u
guo n4 ~ 2az 23n 2fy 3rv 48b 626 62i 1lt 5bw
hooker n4 3py ~ 41d 63n 5vo 57u
sonni n4 ~ 2k8 275 2c8 2cr 2f8
perish n4 7c ~ 1u8 1kc 118 op 4o3 2ch 5i 6fi 1jb
wax n4 ~ 1v4 350
salut o4 3c7 196 1jv 7f8
haider n4
citru n4 ~ 21q 6f7 5pa 3aj 50x 2l4 4cc 5dw 39n
illegitim o4 f0l 52h 62d 4ga 606 ~ 3s0
claudio n4 ~ 336 39k 677 4lw 23c 6fs 3dn 48y 444
buckingham n4 ~ 1bz 4zp 13w 4qk na
genera n4 ~ 1v5 l2 4g3 6nd 2g
traumat o4 1i3 4p1 ~ 355 1lo 6k1 1tl uz 1ix 1br 1y3 2p8
comcast n4 ~ 57n 5fa 1ox 192 6i3 3kj 46y 34j 41r
botan n4 aox ~ 1do
karbala n4 ~ 4zd 4bk 411 41h p2 1ct 3ga 4lj 2w7
europa n4 ~ 2dk
coron n4 k2 ~ 5mo 2nr 13w 2ls 457 371 10f 6ot
humphrei n4 ~ 3nb 45l 2o8 42y 41z
drape o4 ay7 55a cck 8ae 1zj r0 303 ~ 584 1ej 58q 1gq 78 62z 1kg 2z4 1yo
slovenian n4 2vb ~ 5ek 4ws 2qk 62e 50t 2or 2kp 24e 33x
sunriz n4 73c 2ab d9s dc gl ~ 4qd 5nj 2a6
hoover n4 ~ 60c 36s 5b9 2qg 2g3
councillor n4 53 ~ 21z 8g qv od 47o l1 2tz 3r5 lm
psv n4 ~ 4ya 6h6 3bt 351 1u9 4mo 3xl 57s 5xi
ngo n4 fx ~ 2x1 9d 1c 20y e3 4qv 39m 2g 13j
bruis o4 s4 ~ 5rh 2x9 4s7 1r5 5oh 1yo 3bu 5bh 2jo
unansw o4 ~ 15l kj
slum n4 ~ 19h 3ad 46e 3ub 2to
tandem n4 2dp
cynic o4 959 7gt ~ 6o2 1i7 470 55n 2w8 5qk 5me 5bg 4v7
cameo n4 ~ 447 gc gy 416 sg 1a5 64y 32s 6y
ozon n4 ~ 3sz 3xv 367 1xu 21o 28w 6gi 1sk 23j
abn n4 ~ 5jl 4ni 5vw 4f2 5cr 3yw
motorwai n4 5ov 50a 112 ~ 5lx 2w3 w4 1l1 1no 282 cv
vein n4 ap6 ~ 6ee 5y1
chamberlain n4
breez n4 73 dyv 6c3 3u5 1b1 ~ 1p0 1tj
ababa n4 ~ 6j4 3dk 3p1 5oz 41x 22a 5if 32a 2f3
wwf n4 ~ 2eb
royc n4 ~ 5lq 3fs 1op
overweight o4 1vl 57p ~ 1oz 3vh 286 2nm
manifesto n4 v3
reverend n4 adr ~ 3hi 67u 699 1hn 1es
barnett n4 ~ 5j6 5il 6g2 3d9 57i 4zr 3zx 33o 6lx
blond o4 ~ 1k1 5ho 4mi 588 5dm yk 170
sadli o4 2k4 ets ~ 2no 4tu 2rp 2if 1qi kl iy 2bg m4
clint n4 ~ 51a 3kt
rusti o4 89e
beckett n4
astonish o4 2rp apn 3ec 1e3 28x 6ch ~ 3hu 1cg 5d6 220 3p8 6a1 2yt 59y 2be
quinci n4 ~ 2g3 2z1 5ru 4qe
kan n4 ~ 38s 4f4
chaplain n4 adr 6t9 ~ 699 24n 3vs 3hi 4vh fp 1hn 4yw 24i
pullback n4 1k6 ~ 46r 34v 8u 4xs
ballroom n4 jc ~ 176 ox 5jh 40q 5bc 330 4vc 36z
augustin n4 ~ 1fv ba
mccoi n4 ~ 59i 46l 1y1 6i 51y 4p5 4mq 4si 47f
sabr n4 c6f ~ 6rj 3is 50n 5tc 395 6pp 4yc 362 47c
heathrow n4 ~ j7 pc 2bc 5at 4ac 116 ql 2in 2zh
judgement n4 22t j9 2gk xc 15k ~ 25f 9v pb lu 6ga 4rn
gum n4 9e4 91u ~ 41m
rotten o4 6n5 agg a6f ~ 48w
shipbuild n4 j3 ~ 5xo a2 3cd
cumberland n4 ~ 1sd 4wg 1t7 2cc 4zh 5uy x3 1wl 207
hwang n4 ~ 6m2 4nm 49y 63e 137 5g6 5wy 5r8 3qf
crust n4 385 ~ 5zr 3qc 4bb 4ow 2vq 48h 4wr 6bj 326
anthropolog n4 9aj ~ 5tg 3ys 2p8 3l4 px 231 65k 332 mr
nan n4 ~ 4ol 30f 6il 2az 6s2 5z7 4h6 2fy 6m2
climax n4 ehi 6pu vx ~ 5hg 6c
maci n4 ~ 5ca w6 31x
exert o4 1j4 5j 160 29h 67p ~ 6ey 3nr 501 3xo 6ds 1k8 30k 3a1 sv
ashton n4 ~ 63j 2ta 11v 39w
comet n4 ~ 55e 40g 5fk 2yh 3a5 20v
folklor n4 8v3 ~ 5ep 2fp pt jd 4iw 2bs 1oh q7 vo
uncondi o4 9e0 b95 ~ mu 2kd le 3yv 1zz 4hc 3mz 2i7 1k6
impetu n4 7qi ~ 4kc 23p 1su 670 11x 1k8 uv 214 448
italia n4 jf ~ 2mb
bounti n4 2w1 34e 5dm 20r ~ 2j5
eleventh o4 ~ 3q8 11f 1fd 19v 1ko p6 f1 6en 5mh
aso n4 ~ 38s 6db 4tf 4f4 5xk 6ti 6kd 5m6
apprentic n4 awy ~ 2hm
teng n4 ~ 4jb 1ao 589 58o 4rc 5g6 49y 5h8 b9
middlesex n4 ~ 4l6 5e8 562 4zh 5aw 3pn 48r 5j3 5ja
str n4
prudent o4 1w8 crz 34u ~ 6ky ge 2ss pb 69a 1qd 1s1
swell n4 cec 6zl 8ig 6qd 42b 2u ~ 4lu 3i5 1i3 3el 6r7 2pq 59g 2rs 3cv
twilight n4 16s 834 bw a4m ~ 4kj 2qa 4tr 5la 2sj
upright o4 3ev 4p 27 r9 44a ~ 16p 4wc
stump n4 3zz 8z8 ~ 2fg 18 m3 12q 4ei 5ze 16b 6ce
val n4
leahi n4 ~ 621 4t9 5qf
dominion n4 1em lu ta
lsu n4 ~ 3kf 6gh 4vg 3xz 6k8 6b4 5zy 2w2 1sd
sbc n4 ~ 57n 5fa 5v4 4f2 5vw 4vm 6sf 3yw 2sn
salman n4 ~ 2tg 2ar 4yd 2iz 1m4 3ww 151 6ar 1jm
obei o4 can ~ 53n 2yg
noisi o4 4hi 1b2 2vx ceh ~ 35h xj 54h 1qb 27b 3uj
parenthes n4
wander o4 666 5rq 6bf cit 90o 6ks 75k 9lm 5k5 nb 1b1 5c6 ~ 57s 43w 5bp 5ew 4vj 6mm 4or 4z1 47g
lament o4 1r9 ble bxq 6nf dfv 2k4 302 ~ 1cg 36t 3vr qq 3g8 1c8 23l 3er 243
wilmington n4 ~ 64p 4xk 3bp 5mc 2zo 6p9 4ac gh zu
spearhead o4 ~ zw nr lo 70 237
hastili o4 9kf ~ s5 ze 4ld 12k
rahim n4 ~ 218 4ue 5aj 3am 4o6 2ar 4mm 43b 2rk
conwai n4 ~ 67v 43n 4dh 4p5 117 15g 3d9 32d 3nm
leaflet n4 8xc axw bg1 3is 9lv ~ 383 47m t0
miniseri n4 ~ 1ww 4ug 1ep 1h7 63v 44k 2wr gc 11z
purport n4 2mj ~ v0 1aa 4yi 1tn 4y2
islamiyah n4 ~ 6ok 1tn 1aa 4oq ru 2lp 2lk q3 hj
menac n4 8u3 7s9 7f7 114 17m 30l 85g qh ~ 1ey 25i
upstair o4 ~ 3c3 4g2 jc 3lo 1f9 2e5 3du 113 5y7
marx n4 bly ~ 656 5h3
rocker n4 d6c 2bj n6
munster n4 ~ 4oz 4b5
payton n4 ~ 6mi 5yw 4ls 67w 65j 5u3 4p0 3s1 38f
esp n4 ~ 4wj 6b3 657
temper o4 7wq 2y1 9x1 2g2 vs 36e 1ne ~ 2sk 65b 3wi 2ss 514 23l 5qi 279 21d
gunner n4 139 ~ 1u6 5ue 2q8 47g 1uk 43y
bilingu o4 ~ l7
ching n4 ~ 4h6 3qu 49y 4b9 4ct 30f 3f8 683 5np
deposi n4 50w 2wx 2nr 46f ~ 1nw 43o
vete n4 ~ 2hz 2q9 3qg 1q8 sh 44c ov 55j ak
oppres n4 9vo 4ny ~ 6dw wr 2uh 2ap 3cg 6gt 1em 3js 5d2
dover n4 ~ 51n
gazett n4 hf ~ 2z5 1tm
clutch o4 3ih ~ 54p 3r3
cavali n4 9a8 ~ 38f 5ym 5n9 6k0 5la 4ro 6bk x1 2zu
shortcom n4 64z ~ 4j6 1en 1xr 11b ep 3ok 15q 25c 6by
deflect o4 520 va ear 720 eqj ~ 3qr 1po p4 4a1 5mk m3 4ma 32w d5
feminin o4 2lh ~ 6rr 5ho
maiz n4 7eo 2bh 4cc ~ 2jr 2l4 2pc 2jd 68m 3y7 3ab 51p zs
eliot n4 ~ 5mv
mismanag n4 ~ 102 5d2 1ec 39x 11b 1ac 4nh 4m6 4g8
sermon n4 76j 4bw 6oh q5 ~ 2gp 67u 2nd 4mf 453 1ef
insan o4 2op 7kv 9y8 2hk 9jq d83 ~ 5qk ah
banda n4 ~ 3k7 4ic
mistress n4 3y3 5q ~ 6li fa n1 6es 2zv 23g qw 2p0 nq
zaragoza n4 ~ 5j2 6fa 6rq 393 4q2 644 53y 65s 1u9
mujahedeen n4 edi ~ 2qe
bark n4 68t 1wu ~ 3is 1dz 4jz 3g4 4j4 5ty 6tr
jubile n4 18h ~ 6sj 64s 50f 23x
greed n4 1ru 9da ~ 2h7 7n 65p 3ju 6dw 5vk 468 3vx
humid n4 34p ~ 1za 5m7 6ep 5b4 5y8 60w 42s 1tj vy
jun n4 ~ 2az 6m2 2fy 5z7 4e7 1lt 626 63e 5bw
stoppag n4 2gm 1t2 a4w hs ~ n4 d5 4tx
bartlett n4 ~ 3p7 2z0
constantin n4 ~ 1t0 63m 5le 4xv
hercul n4
uttar n4 ~ 3m3 6dk 6hn 49o 5n0 5nc 6fo 5b5 4en
catalan n4 82y ~ 37m n9 1sz l6
mandarin n4 ~ 529 l7 374
ruthless o4 6ya ~ 2uh 575 5cg 384 5nz 4l9 1s1 6sw 25i
battleground n4 44l ~ sl 603 1iz 4yu
sock n4 9kz enc ~ 3u3 44y 12 513 19b dz 2h4 2z4 1zj
mat n4 1jk 202
cheek n4 ~ 4ai 5ll 490 32h 3l6 2u2 22b
mckai n4 ~ 5j6 15g 50r 32p 2ej 47f 4z0 1ya 57l
mend o4 1qz 48j 45t 2al 1to
uproar n4 elv ~ 5vu 3lv 4f9 1g6 214 3ll 4xq 1ym 1ry
gould n4 ~ 579 45v 2c0 3ei 60a k1 2zd 11v 2wa
porn n4 4zf ~ ks yf k3 1x1
cbc n4 ~ 1l4 4mt 11n 73 61q 1l0 eu wh 1l7
awaken n4 7rn a2v ~ 4wl 6fv 1tj
hoop n4 z9 1im
rash n4 7yk 5l3 ~ 59l 2hd
laud n4 csz ~ 1rl 2uo we 5gp 1ls 1m3 37i 3gq 5el
holden n4 ~ 4am 11y
balconi n4 ~ 66e 5qq vl 6v5 3c3 5p3 23b 6hb jc
mustard n4 ~ 2ti 6rh 391 47i 5pa 6hg 53e 645 60v
valeri n4
later o4 ~ 5hz 44a
concerto n4 19a ~ 4zg 2cp 5x8 31f 5sc 20p 5xm 2pa
dumb o4 64b 78x 13q 470 ~ 518 6hf 2op 3xd 2mz 4v7 4ne 4sf 3sq
vog n4 n5 1oe ~ oy 1c0 61y 5fz
dismai n4 3dq dss 5vk wx 2af 8lz 220 ~ 3lv 23l 1ym 2vj 2k4 3iq 6nf 4dn 36t
govt n4 ~ 55c
terrifi o4 3dq 54j 2af 5rw 829 ~ 3mp wx 1qb 4b0 2wg 3ly 2km 3v5 3b3
karnataka n4 db2 ~ 5b5 6dk 5nc 3m3 6hn 6w7 49o 4en 5n0
rosenberg n4 ~ 69z 675 6g2 5il 5xx 55u 6j3 5ph 4ib
nouri n4 ~ 34x 5si 373 48f 5vn
upstream o4 ~ 67b 1ji 3wo 3p5 2at dm 2ja 50i
trichet n4 ~ 3ti 3lf
lauri n4 ~ 6l0 3ku 5yp 4y4 407 2ea 4nx 6pa 40w
carnag n4 2e9 tm 479 4o7 ~ 3yj 2pk 2ih 2aj 6k1 ol 5ku fh 5i
vivendi n4 ~ 6i3 6u7 6ap 57j 3kj
sprinter n4 22u 2nq ~ 5gm 1k0 6mc 3xi 2yx 6a5 lo
eelam n4 ~ 3uv 648 1rb 15o 1sv ky 27j 3xw 1xo
hsieh n4 ~ 3o7 1ao 3kp 3f8 58o 4h6 5h8 5no 589
mire o4 37p eeo ~ 6a7 39x 3yz 2jp 1jg 4kb 65l fn 1dw
embryon o4 66q bxe ~ 255 5vh 14y 5n6
countdown n4 ~ 18h
maradona n4 ~ 3ts 3yo
fuji n4 ~ 5xu 3ik 4cv
interf o4 5k 8l8 ~ 3a1 33d
deterr n4 59u 4q6 d2h ~ fz 549 1qr
maggi n4 ~ p3 4ud 3ku 4gg 6l0 40w 4vn 3c8 537
roe n4
cushion o4 57k 220 78l 4pw ~ 4q3 2vk
lhasa n4 ~ 28v 4e2 2vt 569 5x9 2ma 6fb 43z
olympia n4 8ug ll
hammond n4 ~ 2zd 2vh
precinct n4 ~ 1tz 1a3 100 bu
interpol n4 e4x ~ 19u
flint n4 9nt
elian n4 ~ 1q9
masterpiec n4 ~ 63v 3kh 2pn 3m2 1h2 34s 19a 2ol 3en
blackout n4 9zs ~ 4tx 2b3
razor n4 ~ 527 2vo 2df
edith n4 ~ 57h 4vn 6l0 47t 2mk 8l 3c8 2ea 5e9
rodman n4 ~ 67w 2nv 6v9 5yw 65j 4ls 25u 1gr 38f
liaon n4 ~ 5sw 5q9 664 3g9 6rf 5cm 5rl 60q 6fb
jeopard o4 30l 5y2 85g mo 198 114 ~ 2am 33d 6aq 2br 4wa 44f 14f 3a1 1ts
deflat n4 ~ 1jg vu 2qw 6hq 2z2 1t6 13q 4cx 5hb
swollen o4 ~ 6ug 4lu 1v0 22b 1r5 2rs 4s7 3cv dm
cac n4 ~ 53a 50j d8 5eh 2kv 234 1vh 2ve
cote n4 ~ 37q 2hi 34n 1uz 6md 3v6 5za 5w6 5ge
leonid n4 ~ 5jt 3iz 1yg 3o8 3hy 4t4 5ct 1fb 2ib
jaguar n4 47c ~ 4en 4g0 558 5li 4w7 3tu 2j8 5r1 3mh
subdivi n4 1ah fo ul
lam o4 ~ 3qu 4b9 31r 69m 6ve 6re 4h6
clare n4 ~ 2mk
upstat o4 ~ 9o 3m0 1wm 1or 21y 3mn 12r 15n 1wl
forcibl o4 7f ~ 4j7 317 40b 4dq
cruelti n4 1ac 2m5 6wa ~ 2uh 6dw 4l9 5d2 ad 2h7 6gt 29q
ferrer n4 ~ 2m7 2bw 3l7 40s 4k0 388 1yt 5t4 2j0
vanderbilt n4 ~ 4mr 4ok 5uf 5zy 2my 2w2 4g9 3e9 34k
sanskrit n4 ~ 1gz 5fm 1oh 3ka 2qi l7 5n2 m9 2jl
tuck o4 5q4 4ez ~ 4xp 4wx 303 2h4 2tf 3xu
vehement o4 2es ~ 27t 13l v7 4oe ig 2y9 1g2 y7 5jb
rowland n4 ~ 3cc 4ez 267 2h6 3nm 4sq 33o 2o6
downfal n4 11b 3h6 ~ 4n2 4hr 1gb 42p 1id 32t
selig n4 ~ 5af 6pc 16z t1
spontan o4 9in 7qi 7p2 ~ 1da
usher o4 5w
osborn n4 ~ 3ag 33o 2y0 2ic 3d9 550 1vg 1q3
encompass o4 56d 1c3 1q5 1f7 pl r0 3hs ~ 3bo 3o5 1js 1p5 2v 1a7 1vc 4ru 14g
cadet n4 bxr ~ 4a3 39d 1h6 1rf 3vs 2gi 3rp 18v 454
bakeri n4 1he w6 ~ 1c9 40h 3a7 401 4dp 2t1 590
gale n4 1b1 ~ 104 4uu
mama n4 2w5 cum a2e age ~ 61t 3qi 617 2mo
agn n4 ~ 128 2mk 4fl 297 2ge 39w 3dy 6jz 3n8
metaphor n4 126 oo ~ 2zg 1i7 4iw 2bb 3rz 5yi 25p 1y9 2of
samantha n4 ~ 594 33b 2ub 3lu 5cq 6f2 4fl 4h2 4eg
clive n4 ~ 2y0 2d4 4zj 68t 1z0 21n 2cd 628 2c8
ocalan n4 ~ 3xw
addict o4 4v6 4a9 7i5 4n8 1zx 3py ~ 5of 472 3gl gt
hainan n4 ~ 5rl 3g9 60q 43z 5q9 5sw 6xx 5cm 4bn
abidjan n4 ~ 5a2 2hi 3dk 5if 4qi 4wo 6y2 3ub 569
winchest n4 ~ 51n 48r 5us 38i 5ja 4qe 2ck
reza n4 ~ 2ar 373 2et 2tg 5ct 48f 43b
fauna n4 1a5 4dd dhk ~ 59p l2 2l2 39n 5bj 26v 30l 487 66k
constantinopl n4 2y8 ~ 4xv 3di 4uw 6w5 1dd 1t0 123 4h1
marcelo n4 ~ 6sb 1yt 4lw 39k 388 336 6oq 444 1lb
tallahasse n4 ~ jo 1qp 15f g6 1w7 6qk 4bi 3m0 168
distrac n4 2w9 720 ~ 499 42a 3bw 261 2bg 1zi
derrick n4 ~ 4p0 4vt 5yw 5u3 2oa 1vk 5ih 3u1 1h9
atkin n4 ~ 4jx 2hg
dalei n4 ~ 4x8
hillsid n4 4kv ~ 1bh 4nc qp 58a 5mp tr 5qq 46e 13x
tiebreak n4 2sw ~ 6d1 5od 40s 3gf 3ft 7k 5t4 5mq
debbi n4 ~ 2d9 5ob 6cc 3lu 2dn 33b 8a 586 3dy
tulsa n4 ~ 1sn 4j3 4bi 175 12t 2d1 4g9 2hv 1sx
panda n4 ~ 2rl 4cj 3uz
moya n4 ~ 40s 3l7 65x 6bq 7k 4k0 3ft 6n9 3oj
babe n4 16q ~ 3hj 4ep 59b 62l 5uq
robber n4 2pi 6ni ~ 5b7 6mg 9h 58e 1ua 45f 3rn 3ej 1uq
reap o4 xx dvd 3ab
greenland n4 ~ 3k4 5ra 3lm 4rt 3ml 61w cu 1gw 4ir
repeti n4 1q0 ~ 1yq
beethoven n4 8x ~ 5x8 6wu 5xm 2cp 4zg 31f 2pa 5sc 20p
bump o4 1p0 mz cec 6kt akl l0 56 vi 2gh 6ug ~ 3ey 4a1 4sc
baromet n4 ~ 1dp d8 1cd 1k5 2ve
feasibl o4 c8 pv 3xk cja ~ 1ru 10n 6ky 3fz 4k4 pb u7 1b3 2cq
kwan n4 ~ 2xg 3xi 63e
buh n4 ~ 4y8 63o 475 4b2
lill n4 ~ 3xl 352 56o 4fn 5mr 3w0 6vw 5j2 53y
flourish o4 2b8 1g9 8im kd 2y4 5lv ~ cy 3cm 1em 2el 18a sp 3ri 6en
entrench o4 ~ 20l 2es 14x
purdu n4 ~ 5zy 6un 2w2 5uf 3xz 3kf 6gh 4vg 4g9
unharm o4 b1h 9xx ~ 1jb 118 21c 1z9 6dd 3gu 28z 4vf 4d2
alexandr n4 ~ 6fw
notoc n4
sap o4 ~ 496
homework n4 74c ze ~ 131 3i4 3sh zp
endeavor n4 po es 1tv fj 6ds 15m d2 559 ~ 26e 5pf 3v0 40g 22c 3a5 4at 41q xp
honduran n4 3nz ~ 3md 3wu 6cb 2dj 3dh 51f 30c 62k 4og
fia n4 ~ 5sd 23w 1qf 2dk 3hh cm 22k
dirk n4
hahn n4
toshiba n4 ~ 613 27v 4cv 1xs 4vm 68p 4x3 5r4 4w9
steak n4 ~ 24c 4sj 2rx 5tv 4w4 1q3 4ht 391 4rw
unrealist o4 ~ 3f1 5qk 4v7 6o2 3ln 11g 376 4c5 4pc
russ n4 ~ 6d0 4lf 61l 1nx 29v 3au 2sz 24f
monrovia n4 ~ 5a2 3ub 34n 5lg 6yy 5da 44b 3dk 5kk
mia n4
waiv o4 anj anu 884 725
spoon n4 16y ~ 326 391 5zr 4wr 3ll 2hp 3qc 2vq 1q3
tram n4 am4 a2q 10z a8d 59o ~ 1l1 w4 gx 2sd xy 4u9 290 2gv bc
semit o4 ~ 3js 3za 468 1ey 60d 28 2k1 2k5
flick o4 6y 4sc ks c3c ~ 46o 2up 3yl 1h7
skater n4 1k0 2t7 ~ 5gm 6a5 3xi 6mc 5go 6kl 1cn 6x8 5un
kyrgyz n4 ~ 5u7 4d7 4gq 51f 6cb 4sp 3ro yg 5g7
microwav n4 ~ 48h 6be
mosh n4 ~ 3aq 54r 31c 3ne 4sy
crossov n4 ~ 6h7 3as
slater n4 ~ 5xd 65q 3wq 2w4 51w 3q1 2wa 6ny 49l
jospin n4 ~ 1y8 6qf 2by 2t8 1qt 6cj 691 5xc 3tx
marqui n4 bbx
gentlemen n4 ~ 1gd 68y
lire n4 ~ 8l ut 2md 5kn 1ob
huntington n4 ~ 2zo 5ny
mazda n4 ~ 3m5 1yp 1gx 2pl 11y 4da 29u 3ca 3ik
ascent n4 ahu a0t 227 5ff aq 4kv ~ 6iq 1ll
verd n4 ~ 1vn 2av 5bm 5ej 4in 3qa 20h lr
woke n4 ~ 5we 249 585 1v1 3b3 14w 243 3mp
tunisian o4 91m 3sv ~ 41s 3k0 435 1a8 2t2 3dd 1hj 420
invok o4 vf 8l3 9td m0 3xc ~ 1q8 4r4
am n4
sprain o4 s4 ~ 2x9 1r5 60o 5bh 6ss 4kw 4kn 4s7 4yx
paperback n4 bv 145 ~ 6m1 1b6 63v 23i 1u0 39t 12u 4id fy
eurovi n4 ~ 1iz
noir n4 ~ 5dw 6i2 46o
donaldson n4 ~ 2ha 1e4 4ad 2sn 5ly 1lr 5s9 3n5 6ta
fahd n4 ~ 6ad 1sw 6ar 6fu 2tt 3et 31d ws 3ww
engulf n4 ~ 2fe 3qj n6 2yy 47n 6he 3j0 4me 3ih
jesuit n4 ~ 429 44t uu 5aa 6nr 24n 4ap
verb n4 4lg ~ 6rr 2zg 1b3
schill n4 ~ 4cz 2yd 1os 178 461 1l9 2ba 2j0 3to
goma n4 ~ 5a2 3fo 708 5da 28d 4ah 44b 5kk 378
paralymp n4 ~ ll ii 1gh 1k0 wo 5gm 4xr gj 3xi
algebra n4 ~ 6d8 332 6mp 4ko
inc n4 ~ 4ux 295 1h6 3ue x4
percus n4 8x ~ 3ff 1ws 4se 2aq 1vu 2o0 2cp 4zg 4s9
elton n4 ~ 44r 4iu
mushroom n4 ~ 53e 47i 2ti 4fa 5ox 39n 1q3 3yy 3y7
wealthiest n4 ~ 40t 3lc 28l ap a2
crab n4 252 e7q ~ 50p 6ea 14z 3qc 24c 3hc 5su 5nb 4ht
vigil n4 y2 1u1 ~ 641 6uf 2gp 2jk 3v5 507 3wb
hallmark n4 3hz ~ 1bx
adjourn n4 5v7 ~ 3lz 2gc 2lv xd 12k 4hc 49e
segreg n4 bml ~ 1r2 2ap 4qo 3u2 2lh 3js 6vh 3qn
tajik n4 4sp ~ 5u7 70g 4gq 51f 28b 1zg yg 4bj 3k0
botch o4 dsz ~ 5kx 1pb 239 42p 6ft
seventi o4 ~ 568 3uh 3nu 31m 26y 5ok 3kn 4zy 4eb
spine n4 2o 6j7 5y1 3ix 80n ~ 29c 64h 2pq 5rh 2je 2rs 4fz 2u2 4kn
incit n4 549 ba3 2xn c9e 1ry 49p 4f9 ~ 468 69b 4t8 16i 5zd hu zl 3za ig
rogg n4 ~ 2ip 229 6nh ll
bhutan n4 ~ 1vv 4sn 219 40x 1if 392 1am 4ic 5dq
brawl n4 9kz 146 amx 7jb ~ 52b 3l2 2ma 4vc
weightlift n4 ~ 4xr 3gw 5dl ii ll gj 1yy 17w 3a3
ligament n4 ~ 1r5 2x9 4kw 60o 70x 5bh 5oh 1yo v4
crumbl o4 1gb 6n5 atu 3ur ~ 3h6 3j0 2v3 3oz 4uj 36g
hydroelectr o4 ~ 2at 4n 3p5 4tk 18y 6oi 2xj
fisherman n4 ~ 3ek 14z 191
catholic n4 uu rv ~ 5b6 1h0 55y 55o ju 26p 123 pt 233
luc n4 ~ 4zn 2g1 6np 19b 452 6fj 2xg
motherland n4 e2l 1yk ~ 491 4yh
distract o4 349 6vn 6z5 4dr 164 ~ 2vj 3mp 5rw 2ju 5f4 4q6 499 3v5 2hy
piu n4 ~ 16f 3bz 6is 5au 24y 5le 52r
cano n4 191 bwe ~ 17w 28u 3d0
congratul n4 a52 dar 2eg 1r8 1rl ~ 1ls 6b1 2uo 4yt 6wo 1m3 5l9 3c7 56q
renounc o4 884 1m1 2kx ~ 1hi 53n 1mm 41f pz y7 10n v3 1yn
waiver n4 51z 7r 70a ~ 4ze 18t ci 2k6 2jn 3i0 s0 3ud 1ia
bucklei n4 ~ 6dz 2ks 33o 46z iq 52t 15g 4ez 1w2
lay n4 ~ 3qu
twa n4 ~ 10v 1nd 6jf 3g7 2in 130 qk 4qq pc
standpoint n4 8bg ~ 2jq 254 2xn al 1qi 2fu
dietari o4 2p3 ~ 4az 4sv 45b 4fs 5pt 5zu 1vl 2ct 63z
tug o4 191 oh 7o5 12b ~ 26k rr 3d0 6df 4yg
pla n4
satir n4 2y1 5yi 1a0 dzx ~ 64y 1h7 23i 1ys 3g8 3gg 6r8 1ep 5kc
fresno n4 ~ 2yp 1xm 19t 168 5uc 4bi 6zc ds zu
barklei n4 ~ 6xw 65j 4ls 5yw 6v9 67w 2nv x1 6mi
molli n4 ~ 6xi p3 4ud 5ob 6zb 3ku 61k 3dy 57h
ecclesiast o4 ba ~ 46m 1pp 123 2tp uu 2wj 4ca 4xv 43m
ranariddh n4 ~ 3z2 39a 3cb 3kr 50w 5vb 6mk 6qe
kla n4 ~ ky 122 28b 5hc zh xv 1xo 3zb 1zg
embroil o4 cjc ~ 6xb 1ec 65l 52b
slender o4 3w6 1vt 2tw 3tg 27f ~ 26t 49c 16p 37e
underwear n4 ~ 6wc 19b 12 3u3 1zj 414 2h4 2a1 4d9
mercenari n4 2vl 6c0 ~ 5b1 18f 6mg 1uy ky
averi n4 ~ 3fj 5ni 31o 3ul 50r 40f 65j 5tp 3r1
vijai n4 ~ 1un 4j5 y8 58u 52z 4cu
olsen n4 ~ 6k5 506 6mw
arrog o4 2eg 245 ~ 6sw 6o2 5me 470 6wa 3lv 4l9 6m5 6wv
osman n4 ~ 2ne 151 1m4 5lh 43b 2rk 6cd 1n3 4zl
mosquito n4 ~ 4fv 4j4 8e 1fk
betray n4 666 4t8 ~ 3vx 6w0 6nf 6gt 6dw 493 468 2n4 5vk
eastward o4 71 egw ~ 44v 14g 1ji k8 3wo
barr n4
mrs n4 ~ 2mk 4ud 3dy 4vn 1n9 3c8 6xi 128 57h
cochran n4 ~ 1uw 675 67k 3eu 3d2 3wc ot 1o7 5n5
patronag n4 2o 5k awz 9pn 62
char n4 ~ 460 5tw 54q 3oz 203 fl 2v0 4hu 40l
mare n4 1o9
elliot n4 ~ 45v 5q8 6o7 2hg 2d9 51y 6wi 2ta 2ac
beautifulli o4 25q 1pr ~ 1ky 3av hq 2u4 1qd 4ex 2bt 4ms 59y
phi n4 ~ 5yc 40c 4pd 3b0
dresden n4 ~ 1ba 390 505 33g 33p 5hu 5xt 4ab 2bf
dartmouth n4 ~ 3p3 34k 1pa 4ok b1 2ck 4r 285 2my
solicitor n4 ot s1 a4y ~ 3mq 23m 47o rs
startl o4 1e3 ~ 220 6tg 3ec 2uw 5rw 1cg 4g5 1q7 4dr
loo n4 ~ 46x 47x 475 4b2 3sf 4y8 62r 3x6 2n6
desmond n4 ~ 2ru
audition o4 xd il ~ 6p3 8i 135 qy 1iz
aurora n4 d9s 6sn
nineteen o4 ~ 5ok 4eb 4a2 3kn 3yx 4zy 2vf 3uh 26y
softer n4 ~ 4ao cd 132 1en 6e7 1pd 3wi
gator n4 b3p ~ 6un 6gh 6k8 6b4 3kf 47c 3mh 4mn 2w2
kafelnikov n4 ~ 65x 3gf 3ft 627 5qj 6n9 6bb 40s 6ze
tailor o4 9m1 1gt ~ 1c1 2a1 4d9 1lu
worshipp n4 ~ 3ma 5rv 2gp 1xy 66 507 33t fw nt
heck n4 ~ 43d 2fu 3qi 111 oo 25n 1cx 5iy 17h
grassroot o4 ~ oq 18z 39m 5k9 2so fx 4tz 1ms 2qm
stafford n4 ~ 36d 2pd 6go
computer n4 ~ 5e3 1bf kv 30g 5iq jp 2u1 18o 60
hygien n4 18i 9rs ~ 5df 4az 7v 5id
dwarf o4 59w 2qa ~ 20v
vengeanc n4 bs5 3gn 89v 2n4 ~ 72u 6qg 5kj 47n
padilla n4 ~ 5w5 4tc
hoya n4 ~ 60l 6rp 3m9 312 68k 11u h4 6b6 58x
hunan n4 ~ 43z 6rf 5q9 60q 664 3g9 5sw 5rl 6xx
rebuf n4 ~ 1e7 y7 27t 5jb 6ew 1on 379 pz 2y9
commodor n4
carlisl n4 ~ 4tv 65o 48r 562 5aw 4uh 62h 4my 338
lawson n4 ~ 4dh 3nm 3wq 215 58k 4p5 50r 2w4 2hg
luncheon n4 221 38m ~ 6ht 1p8 5tn 2ul 4tz 6dc 3tq v2 5yj
ambros n4 ~ 6ny 5xd 3q1 70k 66s 5fg 49l om 3br
prehistor o4 ~ 487 3ys 4bp 18p 652 2dm 58l 6gs 33l
slew o4 4hn 9g 4hu 20r 6eb 2qh 59l 1oe
hubert n4 ~ 6sk 54y 229 3nb 41z 3i6 4q1 4lf 3lf
misdemeanor n4 r5 e9o 6fz 24m ~ 530 67d 1a3 13d ht 5x7 15p 4af 2an
encod n4 17e 99h ~ 2ct 5f7 4hx 20s
aluminium n4 3xh 1a2 ~ 6i8 2hx 15g 5cf 1i7 3vq 33c 2pt
invalid n4 2b3 cbe 59n b66 eyf ~ 3b8 1tz 6sa 4jw hm
annapoli n4
judo n4 1k0 im ~ 71s 4xr 5dl ii 3gw 11u 17w 2eb 2vo
bel n4
cutback n4 ~ dg xf 3zu 58m 2gm 2dx 5b0 34q jz
torrenti o4 b7z ~ 17r 1v0 3rx 6gu 104 42s 1b1 3wh 6ph
gee n4 ~ 3tr 3it 6ir 3z7 2r4 451
prep n4 6zy ze ~ b1 3e 1h3 4lc 6c7 57y
cosmic o4 9w6 ~ 47v 6pn zz 6mi 4lx 497 2b9 2is 20v
poppi n4 25s ~ 51p 4z4 2l4 6vp o5 3ab 6os 3an 4ks
mirag n4 ~ 57j
incorrectli o4 1s6 5qz zg 752 ~ 4s4 6co 2qn 2yv 1b3 333 11j 1jx 4r4
burgeon n4 ~ kd 2b8 5lv 6g7 1g9 rh 4q4 55q
ruben n4 ~ 23c 2hw 2bw 278 3dn 2j0 39e 2mw 3no
quarri n4 7du 344 ~ 5h1 6gj 56l 33l 2f6 15e
suzann n4 ~ 6pa 8a 46n 4y4 2d9 4j8 586 2ub 5k6
rpm n4
lineman n4 br ~ 3u1 5ih 1um af ay 23a 5vo 4kr 36y
goos n4 ~ 3nd 592 5qs 6cq 71f 4cj
dissatisfac n4 5zb ~ 2vj 5pn 1ym 6wx 3iq 2k1 27x 4s2 412
tinto n4 ~ 68b 1yt 2pt 61g
strongman n4 32t ~ 5rs 3kx 4hr 50w 10u 280
rodger n4 ~ 43n 32d 2zd
saud n4 ~ 6ar 31d 1sw 712 6fu 3et 3ww 2iz 4up
mauritiu n4 e1w ~ 4in 4et 4ic 3qa 5dq 2m9 3v6 678 6md
bookstor n4 1he w6 ~ 40h 401 1dt 3a7 2dw 5p5 6yo 1c9
franki n4 ~ 2k8 2tk
hepat n4 ~ 1tt 5cp 2m8 4fv 52e 1fk 4ll 5xy 2o7
costello n4 ~ 6ha 4jc
dudayev n4 ~ 28b 3kr 1wj 6ek 1kp 4wq 1i5 44b 3kx
forgot n4 ~ 1f2 276 2fu oo 302 4v 35 25n 243
delici o4 405 1wx blg ~ 3vd 4ow 25m 1v6 3qc 3eb 3ep 243 1q3
benfica n4 ~ 4mo 4q2 5xi 6sq 3bt 5j2 4ya 53y 6fa
wrongli o4 74g zg ~ 1s6 6co 5rj 63h 3lz 4pa 5ch
pretend o4 14f 6cs 2fu 1s6 ~ 35 5nz 2af 25b 512 276 2c5 2qv 4v
tata n4 ~ 68b 4a8 4s5
lineag n4 5qh t9 2jl 33s cxu dt7 jd aou ~ 4w1 3tn 3oi 6qc
onstag o4 ~ 176 210 3fe 40q 6p3 73b 13r il 6sx
conduc o4 z1 ~ 4fk 3fq 1wd 24b zo 2jw 15i 21q 18j
stride n4 19m lt azd ~ rq 4s8 1hp
rubl n4 ~ 1ob ut pi 50 70o 3a 8l sm 40m
rafsanjani n4 ~ 48f 5ng 2tl 58c 4yy 5iw 2m4
cobb n4 ~ 6ml 3p7 4so
canari n4 ~ cu 1vn
lat n4
twelfth o4 ~ 6u9 3q8 1ko 1fd 19v 11f p6 5mh 6en
leipzig n4 ~ 735 505 390 1ba 4ab 20z 5hu 2bf 65d
denomin n4 ~ 3ks ve ba 2wx 109 4hj 5aa 46m 13h
khodorkovski n4 ~ 5k2 3o8
launcher n4 954 e7u 1o6 nr ~ 36n 3ko 14b 49p 2tc 139 2ty 1k9 1y2
gretzki n4 ~ 24v 5tc 2zu 38f 395 362 6rj 6pp x1
errat o4 ehk 398 85l 6ut ~ 5r0 5ti 13q
weeklong o4 ~ nv qe
abramoff n4 ~ 4pu 9n
rink n4 ~ 2t7 18l y3 4m0 2tu 1rt 6js 6h3 4xr
impair o4 sz 4uj 2m6 6bv 2br 9av
therapeut o4 3t6 48j 18i 5tt 2mh ~ rj 2jt 5vh 2b2
wrath n4 1ym 5kj 8s8 2hk 47n ~ 5dd 73p
weston n4 ~ 579 4xf 1ya 352 5o1 6wi
cyberspac n4 ja ~ q4 5zk 4z6
datelin n4 ~ 1yq 3rb 1hv p1 xe
stare o4 8qw 1db 3y5 8hd ~ 2wl 1jq 3fe 3b3 170 y2 4b0 eh
rus n4
colspan n4 ~ 4lp
pretext n4 93n ~ 3ug 5n8 3ln 549 59u 4f9 3cg 1e7 4q6
eras o4 7gv ~ 4de 269 27y
nafta n4 ~ 21g
lar n4 ~ 68r 4wp 52y 3x1 6a6 6k5 31y 6oj 506
uaw n4 ~ 29u
loudli o4 7xt 35h ~ 4qz 5gp 3fe 3hg 4rm 5jb 6r5 4b0 585
parri o4 ~ 11v 2ac 1o4
tnt n4 ~ 44k 1l7
mitt n4 hh ~ 37o 68w 5lw 3yp 2m1 13v 5th 1io 44c
jimenez n4 ~ 2ax 3no 58p 2j0 6c9 2m7 39e 2zt 278
overseen n4 ~ 50v 55l 42h 3nj 1x4 ie ny
chiapa n4 ~ 6aj 3bb 35z 1fy 20h 3k7
diagnost o4 3hd ~ 2jt 126 4q7 4im ft ou 3fz 75p g9
majesti n4 8ut ~ 13w na 26s 48t 18x
uci n4 ~ 701 5sd 21i 23w 2q4 6mc
benni n4
fulton n4 ~ 2st 36d 6rc 75b 5j3 8k 5us 4tv 6ud
patten n4
vocabulari n4 1b4 d2l ~ l7 529 4cs 4td 68z 2zg 6i6 2bb 6r4
biologist n4 3l4 15d ~ be 6aw 4tt p0 2gj px 49u 61x
emil n4
circa n4 ~ pj ly
discours n4 1kd 6oh 6vs q5 ~ 2bb 1zo 4j1 64d 2c4 205 oq 2jq 3rz
qing n4 2g6 ~ 4ct 48b 3fa 62v 3rv 626 4w5 5bw 1t0
peggi n4 ~ 5uw 2ea 3dy 6n3 6rs 51g 47t 3lu 4w6
benign o4 ~ 574 6k9
randomli o4 d0i aa1 2rh ~ sq
memorabilia n4 ~ 4bp 64w 3ta 4hv 47o y5 2sa
therapist n4 2mh ~ 4tt 305 5rk 23m 5um 2wk 2jt w9 yw
toh n4 ~ 3hn 6dt 3sf 63o 3v4 3it 3x6 451 47x
eid n4 ~ 4gs 4ox
stat n4
adolesc o4 bxe 402 1x1 3cz a4 ~ 1oz 16j 2ah 5u 5er 3vh yf 5n6
handi o4 d7o 2b2
precipit n4 9kf 7ak 34y 1pz ~ 42s 1za 6w1 6gu 6ep 60w 45 5f3 17r
quran n4 bv 8ef ~ 2nd 4mf ju 453
guatemalan o4 3bb ~ 2dj 3wu 700 4og 51f 3md 30c 2yq 14v
bavarian n4 5f6 bb ~ 1zm 6lv
nonpartisan n4 3r6 j5 ~ 2yn ng
danub n4 ~ 6g6 dm 5xf 50i 25j 3ml
harshli o4 2m5 ~ 26l 1v8 2y9 we 587 5ig 5jb 3g6 3lv
estrang o4 3wr ~ 2nu 2zv 3vb 6li fa qw n1 4ek 2p0
theo n4 ~ 71y 702
perjuri n4 742 ~ 6cw 530 4m6 2ng ht 4t8 2a5 3q6 4ka
mclean n4 ~ 5tp 73w 1vb 75r 60a 36d
kampala n4 ~ 3dk 3ro 60e 4wo 5tb 5oz 3p1 5x9 5a2
chord n4 26u ~ 5kq
subpoena o4 ae5 ~ 2ng 2cf 6da 3eu 1nw 2le 1w0 23m
mater n4 ~ 5sl 4ok
finlei n4 ~ 6v9 4p0 4jx 5yw 72o 2nv 5l1 51y 4ls
prelud n4 982
germain n4 ~ 352 3xl 6zq 3w0 56o 4fn 605 5mr 53y
enrag o4 1ym 1qb 49s 7zt ~ 3lv 4f9 3dq 5rw 220 wx 5vu 2vj 6wz
bowden n4 ~ 5db
gig n4 ~ 1k8 73b 44h gr 6p3 w0
frai o4 dam d66
denis n4 ~ 6rs 6pa 74k 3n6 46n 6cc 8a 618 377
flander n4 7ha ~ 1je
schultz n4 ~ 43k
unearth n4 ~ 3wj 3le 10s 6gs 487 4bp 502 5v3 3ys
swallow o4 21v ~ 4z3 4ce 1tr 3tm
barricad o4 2s9 129 3o0 6p5 hs 142 ~ 3xr 2vo v7 27b au 54m 3ev 2ma 15e
metropoli n4 22 1xw ~ 2zh
cam n4
schoolchildren n4 ~ 4lm by 3cz 1bl 6fn 10w 5er 3v3 5u
telex n4 ~ 1yc
climber n4 227 ~ 6a5 6iq 57o 3m1
prussian n4 bb 65f ~ 76y 26s 3di 1d9 1zm 6lv 6h0
lauderdal n4 ~ 4xk 63k 2k2 6z4 44x 1qp u2 14o 6j2
bogey n4 ~ 3cq 3y9 3ng 25v 1ij 29g 4j5 y8
bald o4 ~ 2se
fitch n4 ~ 3qy 4we cl 2sn 2ha 58y
mariano n4 ~ 4i0 1lb 58p 2j0 563 2hw 3no 2mw 3nn
maldiv n4 ~ 71q 1if 74t 1am 4sn 1vv 4ic yv 3cf
zidan n4 ~ 3ts 3yo 6np 1wo 6ld 4v1 1nq 6xe 3yc
warmth n4 6n1 12a 2oh ~ 5yb 1sk 2sr 1zy 5sk 4ms 65e ym 37i
fluctuat n4 3s8 ~ 2r6 2ed 60k 32u 4pn hk aa 36x 1za
melvin n4 ~ 6dy 1nx 31b 5ru 52t
mackenzi n4 ~ 4ml 58k 215 32p
bpd n4 ~ 1qc 2as 1fs 4o9
fuselag n4 ~ 37e 55w yq 266 20a 5hz 1lu 49c 36u
frigat n4 4yg ~ 4vz 4kg 33r 5st 2wd rr 26k 1hq u8
hobbi n4 bu3 33n ~ 1do
djindjic n4 ~ 5u5 3s5 35d 1kp 239 3kx 54r 3aa
footstep n4 ~ 2xa dt
hubbard n4 ~ 57l 5j6 5dt
freder n4 ~ 1nz 544 zc 3lf 42d
kitti n4
critiqu n4 we q1 ~ 4gt 76j 4j1 72d 205 5ba 333 5hd 4rd
sandston n4 ~ 5h1 56l 400 4cy 2vy 3zy 74j 1rj 15e
aquino n4 ~ 4du 32e 3ge 5f1 3y8 3oc 3oe 62k
yuh n4
inequ n4 aw ~ 17n 2lh 6dw 6gq
supernatur o4 1wh eod agq evt 4sf ~ 424 25i 6lf 2l 4dd 2sj 3wr 6pn 3j6
fumbl o4 ak9 pf b4i ~ 5dc 5y3 2b5 246 xz 20n 3jz 5wd 32w
udines n4 ~ 5xi 4ph 5fw 3bt 3yf 32g 5j7 5w9 63
soften o4 4i8 mz 6xk 8ub 8l9 1ne co4 32v 64b 78x 1pd ~ 6bj 326 1r1 1t6 16y 4cx
alfredo n4 ~ 6oq 3dn 4lw 39k 2mw 444 5u8 23c 2zt
rca n4 ~ 68g 8i 27v 1jx 1xs
dessert n4 1v6 ~ 3qc 750 2yl 2ia 4ow 4ht 3eb 2rx 4bb
blanco n4 ~ 4ds 23c 4tc 5yr 3no
glamor n4 1pr 4ms 51c 2sr ~ 5ho 1c0 4ex 260 6ww 6ra 23x 6hf hq
gown n4 2a1 co1 8ae ~ 6ic 3xu 3u3 2gb 41v 2z4 350 19b 2h4
mcbride n4 ~ 550 5iu 5bq 4nx 1vr 2ks 4z0 15g 1vg
kung n4 ~ 4h6 6ve 3b0 69m 3qu 683 4rp 4ct 31r
regina n4 ~ 1ul 2ge
daewoo n4 ~ 4kp 3ik 4cv 1gx 3ca 5q5 3m5 29u 62x
djibouti n4 ~ 4dk 2f3 1yl 1dc 6lq 2m9 2lz 6t4 3v6
mute o4 64b 6wv 2kq cbz 1vi 78l 5qi ~ 3wi 6vb 21d 2ss 65b 1wb 26u 1oy 514
mendoza n4 ~ 2yc 6qv 3no 5v6 58p 5yr 278 4i0 31n
bio n4
laurel n4 196 ~ 5tf 334 4be 3g4 5my qp 3vi
defam n4 cy7 9f5 ~ 1ka 6fz v0 t6 1tx sz
griffei n4 ~ 698 5uq 669 4rx 178 4gz 582 2e6 3nx
lucent o4 ~ 5jp 4vm 5r4 5fa 68p 5v4 58z 57n 2iy
sebastien n4 ~ 1nz 482 6np
harriet n4 ~ 2mk 76l 3dy 3n8 3c8 57h 2ea 4vn
fedex n4 ~ 2vp
flatten o4 ~ 3x9 20a sz 4mc 4pf 6jy 730 2pk 3j0
rosemari n4 5ox ~ 6cn 645 4cc 47t 47i 53e 2ti 2xu
mba n4 ~ 446 5gg 1rf yw 5b8 2tm 1pa 24d 5e
madra n4 6nc ~ 5uv 4en 5nc 6fo 60f 3ve 6x0 49o 6dk
underdog n4 3lq ~ cw 1ew 3nh 3zc 63c
modem n4 ~ 5t3 2dl 4xn 50u 519 pn 6iu t0 69e
baja n4 ~ 204 i4 2j9
keynot o4 tn ~ q5 73x 4bw jl 2x3 2xx 3tq 1fr 1aj
trumpet n4 4dy 389 2bj ~ 71b 5uz 4zg 2aq 1ws 2cp 3ff 1vu 6wu
hsu n4 ~ 3f8 4h6 5np 1ao b9 30f 6xa 6ve 58o
turbin n4 ~ 4n 14p 5r 5dv 2b9 71v 2od 3a2 5n3
versatil o4 1m2 ~ 1rn 1c1 ow 2u1 696 54j 65z 3hu 21m
clau n4
stockton n4 ~ 4ls 2hv 6th 4n0 72e 2zo
augustu n4 ~ 2sg 4wm zc 6w5 1t0 4zm 1et 5pu qa
mullen n4 ~ 2mr 143 5rb 5y
destabil o4 ~ 33d 114 3vu 465 28h 2am 4f9 44f 6aq
oau n4 ~ 6kv 4ss 208 1qw 33w 6nk 6ps
groundbreak n4 10f 508 356 ~ 31g 2cu 1g6 2o2
sikh n4 ~ 2fv nt 3hx 4kh ju
heed o4 2eh xc 6uq 1pc ~ 2h7 sv 5vp pz 2yg jt 1c8 om 2mm
crimson o4 4be 1b2 6qw e2 b6l 5uk 7v3 ~ 3lb o2 2se 1h8
asif n4 ~ 6af 2ar 3a8 4rg 6mk 6up 4ue
popularli o4 hd ~ 3h3 1ud 4v 4r 3mc
casa n4
kazakh n4 2yu bxt ~ 70g 6cl 6cb 2aw 71k 2or 5u7 33x 3wu
gerrard n4 ~ 5zj 4v1 3yo 1uk 3cj 2yo 6bg 3ts 1wo
sept n4 9l ~ 6rk 64l
luka n4 ~ 28d 5kk zh 5da 304 122 717 3zv 3ct
zen n4 55o
ailment n4 ~ 1lo 2am q2 3el 3w7 2fm 355 6a4 6c6
bert n4 ~ 3ul 6dy
mitterrand n4 ~ 1y8 70l 452 68l 3tx 6qf 2by 229
olivia n4 ~ 6xi 50e 6do 3n8 2ea 5uj
amphibi o4 e8z ~ 4yg 4vz 1gs 33r dd 44j 786 5st rr
academia n4 1gu
eaton n4 ~ ea 6ru 46z 6uz 6xn 3jv 5dt 5ru 36d
shelbi n4 ~ 15g 5e0 3fh 5nq
taker n4 ~ 1z9
handgun n4 3zm 4ew ~ 139 5cw 5up 6mr 2tc
intercontinent o4
redesign o4 o6 8p ~ 2t0 6g1 so 2o2 6q2 51l 6h7 485 49h
restrain o4 2ss s3 1vi 5qi 3z9 9xa 5j cs 41w 2p2 ~ 78x 3uq 2ox 6vb 54c 1wb 1qd
collingwood n4 ~ 66i 5fg 12q 5ze 5xd 61f 2fg 3vn 3st
mahn n4 ~ 4b2 67f 63o 475
tame o4 1ne 5qi nn ~ vu 3c2 4a5
nsw n4 ~ 30s 1bi 6ho 1ex 3p0 3u0 3pn 4dm pr
fenwai n4 ~ 5yf 1kv 4xl 1os 178 2cs rd 3ez 4c6
mln n4 ~ 6ly 3a 1l
abrupt o4 504 76v 1e6 34y 2hd ~ 2ey 2uw 26r 58m 1vf 3bw 4n2 5oo 738
comptrol n4 up 98 ~ 6ot 47o 737 ot
buick n4 ~ 6q2 4nz 3m5 5fy 3fs 3ki 5nu 6h7 51l
sas n4 ~ 6jf 10v 2in
publicist n4 48
abnorm o4 eum cqm 4nh d92 ~ 1j3 2fm 574 12g 76m 3d7 wu 659 2m8
extrac n4 33s 551 jd ~ c1 19f 2pt
marian o4 128
temptat n4 1ru 7pr ~ 1e7
budgetari o4 ho ~ 19y 1jd 553 5i7 370 32u 14m 4cx
ecosystem n4 ~ 67e 4vb 2l2 39n v6 26v tc uw 66k
peculiar o4 30e 4gv 2mz 2mp x7 cvg 6rr ca 2ir 1n8 ~ 4cm 4g5 2wz 1jw 5g2 cb 1i7 4sf 261
shalom n4 ~ 4sy
groov n4 wh ~ 3f0 5nl 365
carla n4 ~ 2xg
simplifi o4 3rh 2t0 ~ 6ec x5 2ig 4hy
cabrera n4 ~ 58p 766 2j0 437 3no 2ax 698 3nn 2m7
heisman n4 ~ 4oo 216 rn 1um 36y 3nh
kroner n4 ~ 5kn 8l ut 3t9 70o 3a pi 3i9 759
ipswich n4 ~ 4or 65o 5gn 338 62h 2q8 5bp 5ew 42i
shellei n4 ~ 3pt 72g 55s p3 51g 4gg 5e9 2ea
farrel n4 ~ 2ks 43x 3q1 6ha 5bq 1vr 4nx 2c0 46z
decep n4 eje cc6 6aa 1wh ~ 5sj 1fg 3lz 6cw 72u
oasi n4 2v4 ~ 2cl
degrad o4 6gt 6nm bdx 384 ~ 524 4uj 4t1 2l2 28w
bse n4 ~ 32f 296
stereotyp n4 1d2 ~ 60d 3bl 22r 3js 4iw 1r2 2lh 1by 3za
simplic n4 1t6 41w 15b ~ 65e 6q5 6dl rw xk 6r8 1p5 u9 20i
montoya n4 ~ 3im 4qj 3hh 4fx 4hz 5se 2mq 5ft 4k0
sinhales n4 ~ 1rb 14j
ubiquit o4 ~ pn 2i6
muscular o4 2pq ~ 5ur
hebei n4 ~ 5sw 6rf 6xx 664 5q9 3g9 73s 43z 5rl
townsend n4 ~ 1vg 4dh 4db 7b5 4nx 43n 2ks 4ty 5zw
belichick n4 ~ 5db 2j8 558 77e 1um 4en 4w7 lf 1dx
nostalgia n4 3m 9gz b69 ~ 5p1 65p 27x 5yi 2sr 1br 2k4
shevardnadz n4 ~ 5cu 5jt 3bq 5dx 62k 4h0 1i5 74y 5kp
liken n4 mx ~ we 2y9 k7 1rl 6wo 2uo 2t9 1c8 ck
ferreira n4 ~ 6ze 3cw 4mo 6z3 29n 3oj 751
myriad o4 4u4 6er ~ 1d2 36p j4 13g j6 15j 2s0 t4
raptor n4 ~ 6vl 38f x1 5uh 4ro 6k0 2zu 5ym 4oc
carbohydr n4 1mp ~ 3fp 3z8 2ct 4fs 5zu 45b 1vl 63z 72a
brittani n4 ~ 6ai
bihar n4 ~ 6w7 3m3 6dk 49o 6hn 6x0 5nc 5n0 6q6
medallist n4 wo 3xi rn ~ 1kf lo ll 5gm 115 6x8 ii gj 3a3
lamp n4 ~ ir 61b 11h 3um 329
uruguayan n4 38e ~ 28o 3dh 1el 3wu 6cb 700 2dj 70u 30c
mlb n4 ~ 24v 1dx t1 3rm 1gr 6b 4gz 5xv 1os
depic n4 32z 3yr 1y9 103 5kc 2t9 ~ 5wn 2vi 126 5w1 64y u4 72d k7 1ys
bon n4
gem n4 6jc 15e 47o ~ 2it 3ta 3k1
swear n4 5u4 b9m 41g 4qo 3xo v3 bpz 2q1 8hd ~ 372 2xx 10f 3wb 1qk 2k7 5mw
syrup n4 crs ~ 1mp 326 4kz 3aj 6rh 6at 2ia 391 2yl
groundwork n4 um 6bc th ~ 3qu 3th ze 1iv
subordin n4 18v 295 ~ 1ol
skinner n4 1wu ~ 3vv 4p5 57i 5o1 40f 60a 3d2 24f 5sr
pew n4 ~ 76z x8
ellison n4 ~ 496
tsang n4 ~ 4kf 76e 31r 4b9 3qu 2q5 4h6
shrapnel n4 1y2 ~ 6jj 2sp s4 2rs 3ko 36n v4 3x9 4p2
saab n4 ~ 5fy 6kq 62x 5q5 4da 3ca 3m5 1gx 5va
hutchinson n4 ~ 5o1 1vg 7bh 661 4dh 621 4db 40f 2h6
mena n4 ~ 65t 53d 3mm 3pe
behead o4 c3l dj 26b 5i ~ 28z 1yb 3gu 21c 29q tm 6dd 36r 4d2
okai o4 1r1 xq ~ 3gy 43d 302 5iy 4tu 2fu 2xz 66w 2qv
camel n4 ~ 1hl
gov n4 ~ 6wy
ams n4 ~ 3rb 13f 1hv
dutchman n4 ~ 482 6jp 4k0
multimillion n4 ~ 3a6
inscrib o4 3zy 8y1 bk4 ~ 5n2 5v8 5q7 2pn 1kg tg 3ev sk
albuquerqu n4 ~ 5uc 72e 63k 3zh h3 je 4kq
eagerli o4 2hu ~ 2wq 14w 35s 64i 5r3 4qz 5gp 5hg
gustavo n4 ~ 5s5 6z3 388 1lb 444 4lw 6yb 6ze 6bq
luna n4 ~ 24x 79v 4jk
bowen n4 ~ 7bh 3ul 32p 50r 4db 2hg 2ic 1vg 2ta
gloomi o4 o2 16s 49t 5q1 cql e87 81i 46u ea ~ 5t0 6o3 3wi 20w 29y 6lt 1dn 2ss 78x
cube n4 342 6r6
fukuda n4 ~ 4f4 38s 6ua 4tf 6db 6ti 1ux 4d0 5xk
consular o4 45x ~ 4tl 10a 2jn
arthriti n4 ~ 3oh 6a4 5c3 18i 7a1 6c6 rj wu 355
unus o4 64o 814 6hj ~ 1y4 6lo w6
leno n4 ~ 6d7 1l7 4mt 1od 1l0 6qo 6b0 25t
middleweight n4 3sp 5go ~ 360 5a8 11u lo 68k 3m9
aveng o4 26l 3gn 2n4 ~ 5i 73p
weekdai n4 ~ 5rr 32 7z 54d nv 73 2ul dc 29
nonstop o4 pc b3x
kahr n4 ~ 5fb 47x 413 3tr 6zp 739 5px
ark n4
ledger n4 bv
antwerp n4 ~ 65d 2wo 75f 5mr 1xl
tiffani n4 ~ 3ta
seinfeld n4 ~ 4ug 1uw 7cu 1l7 1od 6d7 1l0 11z 44k
baku n4 ~ 3zf 2uv 5kp 2aw 4x0 79w 1a4
ambigu o4 2c4 biw 2r9 ~ 4pc 6b2 349 rt 5bg 5ti 4mw 64t 5qz
grievanc n4 bno ~ 146 4s2 1tx
cio n4 7k ~ 4l3 63f
roar o4 2b8 3b3 dwu 2vx 3hg 4z5 dfv 6r5 ~ 4qz 2zr 6bf 4ix 35h 4b0 29t
landfal n4 jr ~ 1f5 104 3wh 1s7 1b1 1dn 40d 4hk
newborn o4 16q 3vh a4 ~ 2nm h9 5u 1d5 3rf 62d 7c 5f5 3cz
chic o4 4ex 1c0 26m 7pp eey ~ 5cl 5ho 260 78q 4e3 548 2a1 19b
sceneri n4 u4 4uq ~ 2e1 1f7 1pr 6j8 4jl 3f6 2yt 59y 1b2
meaningless o4 8r3 9pp 5td 6hj ~ 64t 5qk 4v7 42a 1jt 3bw
progres n4 12i rq ~ 6ef 2qr
amo n4 ~ 5m3 20g
disregard o4 1hm 2h7 5d2 3bm c01 2j7 ~ 5az
equatori o4 42w ~ 2av 678 3nt
sonia n4 ~ 42x 4ps
fao n4 ~ 5wa 4qv
frazier n4
contradictori o4 qb 9p7 92a 5ti ~ 7d6 2kb 4pc 6pr aw 349 5qz 503 89
fluent o4 8lq bdo 10q ~ rf l7 6w9
dae n4 ~ 4nm 5wy 137 3qf 5z7 5g6 63e 6m2 49y
bhd n4 ~ 3ue 1h6 5j
iren n4 ~ 57h 8l 6jz 4j8 74k 5w7 39w 46s 4vn
fairwai n4 ~ 3ng 1ij 39u 3y9 4t0 3cq 1xd 6gz 1bh
posthum o4 ~ lp 196 4j2 2n2 9s
pollut o4 28w 46g ~ 5qw 39b 1v0 dm 55i 9e 1tw 3p5
excav n4 40p 19f cq ~ 3ys 77k 6gs 3le 487 4bp 10s 4hp 73z
homestead n4 ~ 4ze
amro n4 ~ 6sz 5jl 4ni 5vw 4f2
reson n4 dj2 bt2 dfn 53u a8n ~ 3x4 126 4gw 315
gallup n4 ~ 100 x8 7c4 38t
evergreen n4 ~ 5fc
weed n4 2q4 29o 38h 1yi
libel n4 1tx 791 cy7 ~ 6fz 1ka sz v0 t6
vaniti n4 1y4 64g ~ 6ww oy 5fz 53l
cumul o4 ~ ah 50g y 36x 3km jy
proclam n4 a0 v3 61e 3k5 b1k ~ 324 ax
cppcc n4 ~ 4nl 2aa 3gh 6ms 4xu
frantic o4 b4e 2sr ct5 646 ~ 49s 2km 5ka 1iu 54h
petrochem n4 ~ 1vq a2 22m 5d7 3tk 33c 3cd 1h6 1bf
cutter n4 dg ~ 5ds
iss n4 ~ 3v0 5pf 6zz 26e 40g 22c 58b 41q 4at
voucher n4 9zz ~ 4h8 6ls 18t
cardboard n4 qg ~ 1vq 11u 2d6 2wm 5oi 2bz 4wx 5vg 1zj
moos n4 3qb 8bb ~ 6ab 74n 4cj 2zq
musa n4 ~ 18c 151 49i 5lh 2j2 6cd 1m4 2gz
moran n4 ~ 5o1 50r 15g 4z0 4ez 5iu 2ks 46z 6fh
chairmen n4 ~ 9q kr az ei 84 16z qv wr 1i
bcs n4 ~ 26f 6l3 60t 12q 1ta 46a
unmarri o4 2nu d1 35b ~ r1 110 nq 2nm 1d5 5wg qw 55y h9
oxid n4 1da ~ 6gi 3sz 6i8 4bl 6k7 2rd 21o 744 20f
sundanc n4 ~ 4zc sr qy 6y 39g
wbc n4 ~ 7cv 360 5a8 11u 68k 60l 3m9 73r
damn o4 18m 4gb 5u4 cys 5di ~ 43d 73j 4ne 470 6wv 5iy 2op 302 3qi
underworld n4 2pb ~ 3y4 3l2 1uq 38w
fend o4 314 1fe axo hv 1e7 r9 ~ 6ft 520 49n
cereal n4 2pc ~ 2t1 4v0 1qo 6vp cf 2bh 56m 3up 22g
frist n4 ~ 4di 621 596 5l4 g8 4ig 2ix 67a 4e4
tirana n4 ~ 3zv 2qx 5da 201 5a2 3oq 5kp 4x0 5tb
repercus n4 ~ 1zi 3id 3vu 4pt mo 4xq 43l su 4pn
yokohama n4 ~ 4jj 60u rm
condom n4 ebf 10x ~ 1tt 4z3 55y 2o7 hu
warwick n4 ~ 4v8 6ah 38q 5bl 5us 5dy 38i
incarn n4 9wv 9hf
hastert n4 ~ 4di 2ix 4ig 7ep 4l8 67a 596 621 1aj
armistic n4 7m 2e4 ~ 2k1 2dt 21g
tikrit n4 ~ 4bk 41h 3ga p2 411 1we 4zd 304 6sh
dim o4 5t0 16s 49x 64b 7xi 8d2 5qi 4pc ~ 21l 7co 4ys
midtown n4 ~ 1bs 1j1 1bj 2dw ox 3rr 36z 4sb 19h
undocu o4 ~ 171 3j4 14v sx 3wr 3qv 2jn 1q9 4e
counterfeit n4 82h 31e 49g 8lb 8qv ~ 2ph 3gl gt bi 52h 1u0
forrest n4 ~ 3ei 3eo 24f 61l 4ij 6uz 5x4 4si
glow o4 4ak 21l 203 11d asv ir 32k 5h6 ~ 2xo 6ck 3lb 5ei 2yj 4cq 2nf 16s 7ez
ceram o4 gg ~ 5sx 6qy 1hb 3i8 3en 1a2 38h 6s6 1vq
livelihood n4 ev uw 62 ~ 12o 25a
sinist o4 bf 16s 25i 6v4 7s9
toast o4 2t1 5in 21v 6s7 1q3 ~ 3qc 4v0 78o 2ul 4ow 326 2rx 2yl 2ia
bowi n4 ~ 4iu 2zd
audi n4 ~ 3ki 4da 5lq 5va 3fs 62x 5fy 3v7 1yp
lag n4 3ii a1o 2qw 7vv ~ 4a5 13q vb 6o1 11l 1en
sothebi n4 ~ 27e 3s6
braveri n4 36j ~ 1nk 196 5mz 5z3 1m2 34z u9
rosen n4 ~ 69z 675 5il 5xx 6j3 5ph 5p0 4zr 4xc
shini o4 21l dpn 98g 1d9 5h6 ~ 1a2 2nf 1b2 3lb 16s 5ei 3ar 12 5ho
chairmanship n4 ei fb ~ 1i 3od 3cs 4u6 7ef
rectangular o4 bw5 ~ 4je 2f1 5hz 6e3 49c 2vy 1k7 2d6 44a
rutherford n4 ~ 46z 40f 6th
saharan n4 5wz ~ 3lc 2eq ey e0
bowman n4 54i ~ 5j6 3vv 4ag 57l 4z9 4p5 7b5
wrack n4 ~ 55d 3ih 46b 39x 1qa 29p 5gc 2jp 37n
solemn o4 5lr 27w 5l9 7sh ewm ~ 1m3 27g 4i7 50f 10f 2gp 7bz 4gb 1wi
debacl n4 1gb e8w 9mn aho ~ 5hb 1ec 164 2jp 3tb fn 4pt 4ih 42p
sevil n4 5j2 ~ 1u9 393 1au 5mr 6vw 505 644
conform o4 4a 37y 5ay 1k7 2wr 32u ~ 64x 32t 53n 4x9 2yg 28y 2t0 1nt 333
massag o4 rj ~ 2mh 76p 61u
shepard n4 ~ 65r
antigua n4 ~ 5yd 63w 6nu 53f 6b7 54b 3pj 2wy 74t
propul n4 49p ~ 58b 14p 79h 22o 40g 5r
camouflag o4 1zj 1b2 6gx 4au 45f ~ 2gi 1fu 2gb 58q 3xu 54k 2a1 3u3 2h4
vee n4 ~ 413 6gg 2vu 3tr 3v4 7cz 3sf 4ti 59t
natal o4 1d5 ~ 6r1 1vn
nawaz n4 ~ 3jj 6mk 3a8 6af 1wr 2ym 5s4 4bm 6gn
tsai n4 ~ 4h6 79g 6xa 3f8 5np 30f 1ao 3o7 3qu
falter n4 7hq 5ye d71 ~ 2ol 4u8 2rj 4a5 133 36g 5ia 6aq 3ci
sega n4 ~ 4ki 4w2 5x3 55t 66f 27v 5ae 6ac 704
brighter n4 ~ 21l 7ez 6e7 fd 5h6 20o 5t0 7co 7f4
sheila n4 ~ 6zb 6rs 76l 3dy 2d9 5q8 586 46n 59r
stormi o4 dyv be8 2es 104 8cr ~ 60k 6n0 ji
uninsur o4 ~ 408 5xa 5hi 2au 286 st 2w1 4ae 3qv
inexperienc o4 cnk ~ 1rn 1m2 1gh
livni n4 ~ 3ne 2u8 2oy 2oi 1ib 1c7 4sy 1i1 3xt
sheridan n4 ~ 5bq
siberian n4 a9 66a ~ 3k4
rendition n4 333 4km ~ 6c5 6py 210 4fo hc
noteworthi o4 al 1g7 1cg ok ~ cb ij 1zh 4nc 4eh 447 5wq 1e3 308
biodivers n4 2s0 ~ 7au tc 4vb 2l2 67e 26v 6z1 24b v6
profoundli o4 1te 1tg 41y ~ 26w 2no 4dr 3ea 6tc 472 6m5 220 1y3
compres n4 84z bbt 5n4 ~ 3t7
tertiari n4 ~ 1pq 3e 619
recogniz o4 ys ~ 3pd 2wz 2ci 54v 7be 1rc 4vx
horwitz n4
dugout n4 ~ 4xl 51k 3vp 7ai 4mb 197 582 5yf 28a
granada n4
hoo n4 ~ 3it 2r4 41i 4y8 59t 46x 739 451 3sf
singaporean o4 re ~ 200 2ka 17d 1e1 3hv 28i
manageri o4 hv ~ dh 5it ej
undercut n4 ~ 33d 32v 3ci 4wa 6aq 6xy 114 2ro 6ft
bucket n4 ~ 2bz 52m
magnat n4 35r 26g f3 7k4 54o ~ 4gf 4a6 8f 4s5 8q
paddi n4 63n
ordnanc n4 954 20j 139 6k4 ~ 42z
lagoon n4 8n5 p7 ~ 56y u2 1ch 6e8 21h 33f 5du 3p5
alicia n4 ~ 2ub 2xg 6f2 4eg 594 4h2 6do p3 586
distrust o4 1ck 8zz 2ql 2i2 6sw 7w4 d2r 3iq 3td ~ 5pn 2k1 27x 74o 468 2vj 1ym 5zb 37i
snack n4 4ce 1tr 38m ~ 21v 7eo 5tv cf 41m 4dp 5ds 2ul 78o
delet o4 2b3 30v 75y 16y ~ t6 1fz 11j
peugeot n4 ~ 3v7 3ki 4da 5va 2pl 3hh 4bs 7fa 5lq
bellsouth n4 ~ 6uo 57n 5fa 4vm 793 5v4 2dl 6sf 5r4
general n4 ~ 5vw 6sz 5jl 7dw 4f2 5s8 1ml 3yw 35l
sloan n4 ~ 4xg 61 4ok
berman n4 ~ 5il 675 4wu 69z 4xc 6x1 5p0 6g2 7fe
ntv n4 ~ 2cj a1 4wy 11n 2t5 wh 3mm 427 3pe
piti n4 5sk 7u0 bcv 3vx 6nf 3ob ble b11 60z ad8 kh 2k4 302 ~ 5yb 493 kl 5yi 5zd 4dn 72u 5vk 36t
havel n4 ~ 1i5 6qe 4m9
ike n4 ~ 1f5 6jh 2zb 4zt 104
hongkong n4 ~ fs fu 4ni 2db
connolli n4 ~ 2ks 7b5 4nx 6dz 3q1 352 46z 5iu 4uh
booster n4 11x ~ 1k9
disgruntl o4 5zb 80g ~ 1qb 77d 7g5 1ym 2vj 2hq 3lv
markedli o4 h5 ~ 254 1q7 1sg 1uh 58m 1wb 1pz 36m 4uj
flemish n4 xo 77i ~ 6w8 20k
dalton n4
decommis n4
stubborn o4 1ik de6 bw4 c0g ~ 3ri vs 5cg 2vj 6wa 575 269
lusaka n4 ~ 5oz 64a 776 5g7 5x9 4wo 3dk 60e 5tb
congressmen n4 ~ g8 y4 zd kr qv 18s 39o g4 wr
dakar n4 ~ 3v6 6t4 6j4
sylvia n4 ~ 8l 4j8 4gg 6fc 3lu 3h9 2ea 4ud 4vn
westward o4 5l ehu ~ 72v 3wo 44v 1xq 1ji 6bf
diarrhea n4 2fm ~ 30a 6r7 52e 5ad 2m8 4fv 27i 3w7 3ef
wineri n4 1fw ~ 69o 5l2 5dw
imbal n4 3vu ~ 5d3 78h 36x 4uj 14m
unfamiliar o4 2ir ~ 1rc 349 1f7 4nd 4vx 4js 7av 5bg
entireti n4 ah
absente n4 3on ~ 1tz 745 bu 2uk o8 1a3
alison n4 ~ 5w0 5xe 42n 3ku 5cq 594 5t1 3gb 2ea
hesit o4 7fz 2ni ale d71 580 ~ 13b 409 2h7 5nz 753 1e7 pz 3qo 2x6
mccall n4 ~ 4ez 5nt 33o 3s6 6yg 15g 1dh 5wh 3d2
izetbegov n4 ~ 6qe 6ns 3kx 4wf 122 3aa 5u5 1kp
ganguli n4 ~ 6f1 5ze 3x2 6ce 3vn 65q 51s 6hz 2fg
glover n4 ~ 32d 2ic 4ag 45v 3jv 5c9 1w2 6d2 4db
horsepow n4 ~ 14p 74l 5dv
paulin o4 j8 ~ 4gg 297
spoil o4 k6 1p0 5kx 2vj bgp eiy 6ft
lens n4 ~ 47w 1hb 4gw 329 1sb 2f1 126
detector n4 354 1o6 5md ~ 4jg 1sb 32k 497 5iq
halliburton n4 ~ 35y 61g
hydraul o4 9e ~ 2hm 54p 5n3 18y 79h 5dv 3a2 4cf
gareth n4 ~ 3cj 11v 628 4d8 79x 2ac 5zj 6o9 3wq
orphanag n4 6lu ~ 6nr 2jt fr 2hn
equestrian o4 2dc ~ 718 4xr 2t7 28u ll 1yy 21i 17w 2vo
freak n4 6yw 3j6 ~ 2op
upheav n4 b4e 53r 2sr 60k 2jp d9z ~ 3vu 5hb 29p 2ih 55d fn 43l 164 6wh
saturday n4 ~ 5rr nv 32 7cx 7z 2rg 73 2zj 2a6
strewn n4 ~ 4hu 2v0 730 5tw 3oz 2x4 3g1 3w9 40n
pee n4 6on ~ 58n 2r4 2vu 4he 41i 4b2 7gj 739 47x
hug o4 3hs 4q3 3ow 35g ~ 52v 2wl 3fe 3b3 3c7 3hg 516
tara n4 ~ 5uk p3 5w0
dye o4 1b2 9pb
froze n4 ~ 2lo 2ik
damien n4 ~ 66i 49l 2cd 3wq 5xd 3ze 5rp
angu n4 ~ 58k 407
penetr o4 199 2ab d4e 7xq 5yy 3ef 2zc 3be 1e6 ~ 121
nate n4 ~ 5u3 202 6op 59j
lra n4 ~ 3uv 648 ky 3ro 6x9 5hq 378 5hc 209
eastwood n4 ~ 6td gc 5x4 138 488 5vm ks
kicker n4 1po ~ 1um 23a 5ih 5vo 74m 3u1
rational n4 2kb 1x6 ~ 5n8 4od 5g9 1zu 3ln 2of pb 4nv 3jp
landown n4 ~ 56b 16g 5c0 2hj 4ae z2 10d
postur n4 22r 1kg 2yr fb 1jq 27q 15q
rees n4 ~ 46z
deiti n4 424 ur 9uv ~ 50d 3bs 1d7 7ev 5ep 5mu 4hg 2fv 4w1
daiwa n4 ~ 6ox 6oz 44 4f2 5ly 3yw 5vw 2sn 35l
wick o4 3tc 8oc 25i 32w e3q 3oa 3tt 2no 575 ~ 4l9 2op 518 6wv 55n 4sf 4ms 3lv
unconven o4 1b3 6qx 510 cgx eb7 7x3 606 anl ~ 2u1 12k 356 1s1 549 3n9
nkorea n4 ~ 2uf om 251 co sv
refuel n4 s9 ~ 3xy qk mm 4yg 1rg
yanukovych n4 ~ 4h0 3iz 5jt 5cu 5u5 6ek 5dx 1i5 1fb
ayala n4 ~ 2zt 6qv
extraordinarili o4 2be ~ 3hu 6d3 1ey 1n8 1cg 1k4 28q 42 2no
messier n4 ~ 75j
abbot n4 ~ 36w 699 3bg 3jb 1hn 6tm
chilli o4 6hg 63x 10p ~ 1sk 1tj 60w 5y8 6n0 6w1 5f3 7g3 28u
bentlei n4 ~ 6t6 55h 5lq
niagara n4 ~ 6ob 22e 4zp dm
dagestan n4 ~ 4fr 1wj 4sp 5gc fk 4u1 28b 5gt 27j
esteem n4 37i 1pc 1m6 12m nj 196 2xs ~ 5yb 412 2j8 ym
outsourc n4 ~ q0 a2
staten n4 ~ 3wf 26i 4ac 13w 6ob 6lg 6rc 1j1
infrar o4 315 ~ 3rl 5md 4gw 126 2lg 536 32k 7hz 5iq
vodafon n4 ~ 5s3 2db 6sf 5fa 57n 68p 2dl 4x3 2rt
fema n4 ~ 2zb
regenc n4 6cv
wrangl n4 71r e2c amx 3ig ~ 5l7 49e 4s2 4wb 146 4ej 31v 6dp 6fe
pronunci n4 l7 36i ~ 529 2yv 2ux 53x 76f 6ie rt
bluff n4 ~ 2lj 5my 400 4nc 1s8 4bo 6e8 3vi 3hp
mhz n4 ~ 315 6fk 4um
claudia n4 ~ 4eg 1o9 3n8 6qt 2ub 3g0 5ob 5dz 66z
turnpik n4 5ov 50a 6t0 6l8 ~ 112 1v9 2ze 6j1 4lh 5nr ql 3bp 1l1
svetlana n4 ~ 5qj 4go 6bb 65x 73g 6qt 627 5rm 42f
hardcor o4 ~ 3xp 2gf 3pu gr 365 n6
dementieva n4 ~ 5qj 6bb 73g 7jh 65x 4go 53w 5ko 6ja
noor n4 ~ 1m4 2et 2ar 6uy 2gz 5aj 2tg 1jm
cookbook n4 ~ 3eb 3fm
airwav n4 ~ 11n bc wh 73
distort o4 9g0 cfp btu e69 40l ~ 5gk 6pr 7dm 5sj 503 6ko 5ti 7d6 3bl
calmli o4 1x2 ~ 2wl 4ld 3fe 15l 35s 2ke 2bt 4s0 14w
retrospect n4 1f2 ~ 2sa 1lh 2vi 1ww y5
cathai n4 2j ~ 6ow 2in 6jf 10v
redeploy n4 29k ~ 46r 6tk 1k6 34v 3fv 4xs 8u 1j2
ignacio n4 ~ 5s5 1mw 4vw 3nn 23c 2bw 2zt 3dn 2mw
exet n4 ~ 65o 2ck 285 38i 7b3 3w3 5ja 51n 338
endit n4
misunderstand n4 dn2 1xr ~ 2w9 4s2 2h7 7gt 2bg 60d 11g 72u
meredith n4 ~ 5py 5q8 4w6 7fr
wane n4 ri 4wa cht 8u0 ~ 4ys 2sk 3bn hd 32v
cessat n4 1qq 1t2 ~ 2k1 2dt 6u5 3mz 3yv 1k6
stanton n4 ~ 68o 3ei 46z 5es 53q 6d0 3jv 5t9
penal o4 26l ~ 3s4 5p
repris n4 3gn 2n4 ~ wx 9h 4k1 2e9 qh 3vc 2lk 4ny 5i
eur n4 ~ pi ut 7b2
sacrif n4 ~ 34z
mogul n4 7go 54o ~ 4gf 4a6 8q 8f 4rs
cheung n4 ~ 4b9 5cj 3qu 6r2 fs 30p 69m fu 31r
gail n4 ~ 377 6rs 7g2 6zb 5k6 3pt 586 7hh 2d9
spam n4 5nx ~ 5dh r4
northampton n4 ~ 6ah 4c1 7b3 4dm 338 4or 7jt 65o 73v
raphael n4 ~ 78b 4md
shanxi n4 ~ 7bg 6rf 5sw 6xx 73s 43z 60q 3g9 4e2
shiva n4 ~ 7ip 50d 1d7 5wp 5mu ur 3bs 18x 2fv
aspen n4 ~ 5my 790 28u 64r
salazar n4 ~ 39k 6an 5v6 5ri 278 58p 39e 5yr 6qv
huski o4 cpq 4p7 ~ 6gh 6k8 73f 6b4 6un 6zt 3kf 395 4li
mileag n4 ~ 2cq
lesotho n4 ~ 5dq 4ic 4et 3qa 2sy 74t 209 4in 71q
tribesmen n4 ~ 1qa ry 4f6 4d2 435 1xo 1ua dw 2v1
ecowa n4 ~ 6kv 79o 6nk 208 2g
kaufman n4 ~ 5il 4ib 5j6 6d2 2zq 69z 5p0 675 3ul
airlift n4 1q6 ~ 1f4 7iu
salaam n4 ~ 639 3dk 2m9 5wf 776 3e1 41e
inadvert o4 494 9iw c8x ~ 577 3lz 6co 2xl 119 43p 4iq 3vo 63h
dormitori n4 3c3 9r 9n9 lk ~ 1f9 3sh 60s 1cc 3lo 5qq jc 4g2 6v5
belarusian n4 2jx ~ 2or 2aw 50t 33x 62e 4ws 5ek 2kp 79w
goodwin n4 ~ 4z0 6wi 6ta 4zi 6g2 50r 3ei 67v 5j6
espanyol n4 ~ 6rq 6fa 6vw 5j2 4q2 53y 644 393 65s
abram n4 ~ 2js
gorgeou o4 1pr ~ hq 4ms 6ra 243 4ex 5ho 1b2 59y 6hf
lyndon n4 ~ 2qg 60c 5b9 36s 2bk 56a 2iq 17q
concus n4 v4 ~ 2x9 60o 70x 1r5 5bh 4kw 5rh 4kn 6ss
foolish o4 5qk 9y3 6vt bl5 8st e2w 4v7 518 470 cty c2g bbr 2hk ~ 6o2 72r 5me 6sw 6wv 3lv 4tu 34u 706
tablet n4 4pw 4z3
omit n4 3em bpd ~ 7gv 74g 11j 5ve 5qz
vfl n4 ~ 4hb 7b3 57b 6pg 4sg 5bp 4ab 5ew 5g1
garland o4 2ga 8hv ~ 51g 4so 5q8 5iz 2zd 3dr
moslei n4 ~ 73r 701
intifada n4 9cx 2n8 3oa 2i0
petra n4 ~ 52y
marcher n4 ~ 27b v7 54m 6l 4rm 5rv 1ej xj 3hg
wii n4 ~ 4ki 4w2 5x3 55t 7g0 6iu
privi n4 z3 52m
vanessa n4 ~ 4eg 2xg 8a 6f2 3n8 2ub 5xe 4y4 5p7
bastion n4 7qo 304 ~ 635
rehab n4 ~ 38d 49j 23m
msnbc n4 ~ 2cj 1l7 3m6 1l0 1od 3ck 39g 4mt 14t
slavic n4 eie ~ l7 529 2wj 2nx 68z 68s
horton n4 ~ 61l 6uz 68t 3ul 3dr 6dy 7a7 67o 3cc
cue n4 4b8 1ry 3vr ~ 4a1
leopold n4 ~ 5as 656 4i4 6p4 6p0 2sg 5h3 5hl 4ev
pseudonym n4 6s ~ 3mc hr ci 6kw 12u
mcmahon n4 ~ 53j 7hr 6t5 2ej 6fh
ansa n4 ~ 53d 65t 3pe 3mm 2t5 5jy 9d 5zp p1
frontlin n4
riddl o4 ct0 ~ 2sp 5tw 7i8 fl 730
werder n4 ~ 4sg 6h6 643 5g1 6pg 351 4ab 545 4hb
wahid n4 ~ 5f1 4du 32e 3pv 6jw 45y 3jj 62k 4uf
anchorag n4 3ck ~ 29j 6j2
consecr o4 1nk 1ef 4vh 319 ~ 1hn 2ru 46m 4ca 2tp 2cg 699
gilchrist n4 ~ 5ze 5xd 65q 51w om 5fg 66i 6lc 3x2
timores n4 2tb ~ 4bj 378 3md 1e1 5lg 51f 5hk 1zg 3oo
mansfield n4 ~ 4uh 4my 6mm 5gn 7b3 5o1 2jy 4tv 7k8
confluenc n4 2ob ~ 50i dm 5zo 1ji 6x3 1s8 67b
cancun n4 ~ 1go
raj n4 ~ 4cu 6hz 1un
exacerb o4 5x7 w3 3nr ~ 1zc 3vu 1j6 1lq 2jp 6gq 4uj 5cy 4ky
resurrec n4 9j6 ~ 2e3 1zf 424 6dq 4wl 4x2 22n ur 6qg
gritti o4 3y ahq 1iu
adob n4 2vy ~ 16e 50l
redmond n4
tadic n4 ~ 5u5 1kp 788 3aa 7iv
rebat o4 2wi 7sj ~ 2kl 1lj f4 io yo
limbo n4 cuv 4vx ~ 6xb 7jb 59n
kirbi n4 ~ 4uh 1n6 7lb 6dy
lashkar n4 ~ 6ok 6v3 ry 4oq 2v1
brunt n4 ~ 1c6
rna n4 ~ 2ct 5f7 24r 4hx 2qr 20s 62t
pesticid n4 17l ~ 2r5 5pq 39b 2l4 2br fx 5x1 18i
pathwai n4 636 ~ 4hx 62t 1ns 5f7 6qu
chengdu n4 ~ 4bn 6fb 43z 6id 5cm 60q 5q9 6xx 3g9
scalia n4 ~ ia 57q 267 4ps 15k
yve n4 ~ 19b 2g1 452 2xg 42d 3p4 54y 2i9 229
cafeteria n4 1c9 ~ 3du 7kn 3sh 45h 5bc 2e5 60s jc 3a7
zyuganov n4 ~ 1i5 6ek 7iv 4h0 1fb 1qt 70l 3iz 4yz
atal n4 ~ 4f3 4bm 1wr 630 7fx 6mk 1ux 3jj 3ne
disneyland n4 ~ 60y 1mx 3f6 3mi
worm n4 4j4 ~ 5c8 54n 5bn 3k3
wichita n4 ~ 5uc 175 6zc 1gf 4on 4bi 1sn 4j3 2d1
unreason o4 307 bko aev a00 dto bjl ~ 2x8 376 5jg 606 706 42a 3ln 4jw pb
lazi o4 ~ 470 6wv 4zu 72r 3xd 2op 6sw 2ff
casablanca n4 ~ 3ae 5if
macarthur n4 ~ 5b9
barg n4 191 rr 10z ~ 2fo 3xy 26k 72b 4at 6df 1u2 4aq 55x
overlap o4 6rg 3pw ~ 18a 3b4 aw 17i
rue n4
prasad n4 ~ 6hz 4cu 5wp 4nt 1un
vic n4
afloat o4 8ad aqv 1v0 b85 ~ 8q
eighti o4 ~ 568 71m 3uh 31m 3nu 73d 26y 5ok 4zy
liam n4 ~ 6mb 6ha 1em 2cd 3gb 7b5 2np 3cj 5rp
barb o4 4ce ci4 8d4 ~ 2vo 77m 2df 5vc 6xu kx 6p5 3xr
shee n4 ~ 4y8 7fv
bissau n4 ~ 2av 37q 3qa 4in 6md 7kg 2l6 6y2 34n
cardiovascular o4 ~ 659 3oh 57p 355 2jt wu 6a4 q2 5c3
rioter n4 ~ 54m 27b v7 10w 2ma 60h 58e 2fb 5om
lame n4 c9v ~ 3nd 518
decidedli o4 hx 1yh ~ 1wb 3c2 54c 1cg 4ji 78x 1k4 mx 1n8
ghetto n4 ~ 1yd 6fi
repertori n4 6q4 ~ 16x 1h2 330 20p 3wt 31f 8x 5sc dl
roast o4 1q3 10g 674 ~ 24c 4fa 4sj 47i 4rw 2ti 705 53e 3y7
northrop n4 ~ 4p9 61i 6ap 1nd 3k9 35y
salzburg n4 ~ 505 20z 2bf 48z 5z6 75f 1dq
methodolog n4 1nn ~ 1av pb 1jn 3o4 o0 180 4c5 240 3fz
jankov n4 ~ 5qj 5t4 5ne 6bb 6ja 7jj 53w 4gj 40s
kin n4 300 4k dt7 2hj
cascad o4 8jz
nuditi n4 66p ~ 16j 4mw yf
shih n4 ~ 7fy 4h6 30f 3f8 5np 2q5 6xa 1ao 49y
torqu n4 ~ 7hv 74l 5xs 42u
alitalia n4 ~ 6jf 10v 2in 2nc 6ap
alec n4 ~ 4xb 2wa
dexter o4 ~ 2tk
mast n4 ~ 6eu
halei n4 ~ 7c9 2h6 55s
censur n4 1v8 5jw 3mk bmg ~ 3ir z0 2hz 1km uo
walkout n4 v7 n4 ~ 6w3 4tx 7p 2jv 2iw
midterm n4 ~ sl 603 5fo 82 16c 100 5vj 6wb 1me
delphi n4 ~ 29u 761 1gx 5q5 3ca 4p9 793 62x
zanzibar n4 ~ 77y 74t 5wf 2m9 4ic 3qa
qatari n4 m9 4rr 2j3 ~ 420 2t2 3rj 70u 5l8 435 43g ws 2tt
bledso n4 ~ 6qq 1um 5db 3pk 7bi 2j8 6i 4en 3mh
embezzl n4 3om 33i ~ 4m6 5wk 1fg 3vf ht 102 59c 4dz 6jb
salam n4 ~ 31d 3am 5j0 2m4 4sm 218 1n3 43b 2rk
madam n4 1gd
scant o4 45d ir dz ~ 5hf 254 46i
veil o4 2iu ~ 56d 4wd
jade n4 2ju ~ 7by
mathematician n4 332 15d ~ 6aw 4j1 637 2ad 5og 2gj 2wu 47a dv
wingspan n4 1dy ~ 40a 5fe
mellon n4 ~ 4jn 3p3 2my
bulli n4 2io 4q6 arg d2i 7yh vs 3cg ~ 3g6 48p 1j5 1ac 16j 5zk
grader n4 1h3 ~ 3i4 5a6 3v3 75e
muralitharan n4 ~ om 4xy 3st 12q 2fg 5xd 6f1
eclect o4 ~ 2s0 6q4 4ex 498 ev 1nc 3b4 2wz 8x
novelti n4 11d ~ 1cj 3af 34s
xiaop n4 ~ 44i 4o0 281 4o5
kmart n4 ~ 5ca 2zw 31x 1dt 6u0 w6 6g0 401 2wi
apostol o4 all 52r bgx 16f ~ 46m 72h 2tp 1hn 2ru 4ca 24y
complementari o4 5h2 ~ 1kh 4fk 3j1 14a 356 2hm
jerk o4 9ij 72b ~ 6gp
stamped o4
token n4 11k 1me 8ud
screw n4 1wv 5rq 3od 5ol ~ 2dp 5dv
rok n4 ~ 2uf 4cw f5 m8 co 72c
maxim n4 4t1 ez 1j8 ~ 3po 2jw 501 xf 2cq 24b 29h 4wa pq
iri n4
abacha n4 ~ 3pv 4qs 2vs 32t 10u 50w
paislei n4 ~ 6bn 3t0 3lw
outli o4 ~ 75 ap dw 6fr 55
gangster n4 ccs 1uq dot ~ 3y4 7em 4us 3l2 67g 3pu
malnutri n4 ~ 6i4 4qu 3el 7hj 5ad 17n q2 5z9 3ef
mond n4 ~ hf
darryl n4 ~ 5l1 5u3 69j 582 6v9 22w 4rx
flamboy o4 ~ 5oy 78q 6qx 4b1 1b2
shuh n4 ~ 475 3hn 7cz 47x
runway n4 ~ 31k 4yl 17g
tavern n4 ~ 3d6 4vd 3nm 3a7 1c9 6mn 590 1he 5l2
stella n4
graze n4 aze 9wb 21p 8rp ~ 3nl 2da 3go 12o 6cq 39n 3dm 47d 3qb
modestli o4 273 ~ 1w5 1ne 7h9 1pz 2b1 4c2 65b 1uh 254
bengali n4 4en ~ 5fm 6d9 6yd 1rb 6qr h0
standbi n4 ~ 3f5 rh
bundl n4 3fx 3fk 14d 8a0 5db
flute n4 ~ 4zg 79f 2cp 71b 6wu 2aq 5uz 1ws 5kq
anarchi n4 8tc 6mz ~ 2ih 3yj 3vu 55d 7i6 6gq 2jp
vest o4 8ae ~ 3xu 2h4 54k 3u3 7fu 1fu 2bz 27c 2gb
palo n4 ~ 5yk 70s 63k 5bm
societ o4 ee iz ~ 7gy 5vw 6sz 5s8 5jl 7dw 1ml 4f2 35l
allmus n4 ~ q1
shaquil n4 ~ 2nv 25u 67w 4fc 72f 5yw 4ls 65j 6v9
saeb n4 ~ 6l4 oi 5yn 3ne 1i1
cassett n4 ~ 6ii 22j 2hc 2ui 604 56r 21u 4cr 33k
instinct n4 6yj ~ 2c5
asham o4 499 6gt ~ 302 472 3er 2af 4tu 14e 36t 220 4q6
rude o4 ~ 72r 470 50c 4l9 7mh 5me 518 4h 4as
mcdowel n4 ~ 52z 6cf 1o7 36d 6ru 3d9 521
conciliatori o4 1ts 3j1 ~ 26u 7f 5hv 3ji 4i8 27q 3wi 1cg 3c5
dunk o4 2gx ~ 1pw 5pd 3r3 32w
triangular o4 4f1 ~ 7fh 1k7 4je 3fu 49c
alvin n4 ~ 3li
psychiatri n4 18i 4im 5rk ~ 2p8 6tx 5tg 3l4 4tt px 2jt 2pf 6g3
pariti n4 ~ 1k4
coffer n4 ~ 3a
clemenc n4 531 bz5 4ea ~ 4vq 2sf vf 10c 4a4 2bv 19x 2uz
alexi n4 ~ 6xv 4fl
kimberli n4 ~ 5py 2ub 4xm 46n 77h 5xe 5cq 51g 6cc
jar o4 ~ 3v1 70b 3qc 6oc
tobi n4 ~ 6fy 3mv 2ic 2oa
nyc n4 ~ 2sd
col n4
firmer n4 ~ 1en 73e 1w5 cd 6lt
infield n4 4rx ~ 582 16b 1l9 3nx 52j 3fi 11 3q4 48l
subfamili n4 ~ 1v5 3uy 6sd 5ty
brenda n4 ~ 33b 6rs 377 6zb 51g 5xe 3z5 586 46n
hover o4 4la 4t2 bt2 ~ 32q lw
stylish o4 7dc dbt 1r1 53c 1c0 a5k bcu 26m 8fz ~ 4ex 5ho 78q 7ks 260 4ms 1b2 7ff 5cl
lbw n4 ~ 2fg 12q 5xd
tempt o4 ack a9l 1hh 49n 7as cd8 esn ~ 4vv 7hq 2af 2ni 6k 409 k 2h7 5ff
warden n4 ~ 6tj 2ls 3kz
revamp o4 1qz 2al 1to ~ 7ac 2o2 1qh 1hv 30w
ostens o4 119 ra 32i ~ 2rb 3a4 28j 43p 1va 9a 2i5
correa n4 ~ 1pt 4qr 1zo 6e2 56p 4zx 37f 2p9 2s4
wachovia n4 ~ 5g8 3yw 5jl 6uo 6sz 7dw 4f2 2sn 5vy
sparkl o4 65m arz 214 ~ 4rk 1fw 4ex 7ks 35q hq 1hb 1pr
shimbun n4 ~ 5jy hf
perfec n4 2qj 3xj 1db ~ 7bb 65e 1p5 4df
hereditari o4 6qc 4k 2pf 3i7 3kg ~ 3tj 6rm 18x 48t
thoroughbr n4 aou cr4 ~ 63d 1hl 4s1 5u1 cm
salisburi n4 4wo ~ 4zh 562 6yz 7jt 48r 7eu 6tu 5us 73v
springsteen n4 ~ 4iu 4el 6jg hc 7f9 gr 71c 3zd 1k8
capello n4 ~ 5zg 677 6mf 3yo 5ue 3ts 6bg 4v1 79x
unpleas o4 27x es5 e44 499 2m5 1i3 3pm ~ 4nd 5rw 5bg 4ne 50c 3sq 2bg 4rh 4rq
adriat n4 ~ 2dq 3ml jr 5du 18k 770
pas n4
analyt o4 1av ~ 7n4 1ab 332 4to o0 3fz 45z 2jt 1nn
duplic o4 1u0 pw 12z c5 2lm 1q0 9vj
lace o4 1zj 4au avm 8mz
regga n4 ~ 365 3pu 5nl 3xp 1cj o2 1oa 2b7 n6
rancho n4
jarrett n4 ~ 5ft 3jm 4p5 45v 3im
imprint o4 ew ~ 23i 4cn 1jx fy 70y
sharm n4 ~ 7lr 2iz 47p 2di 22a 3ww 5tr
pac n4
entrust n4 ~ 15m ng 50v 3nj 14
impuls n4 6u6 23p 2xn 5vd sv 6yj d0m
unmark o4 ~ 3qr 6vn
pam n4 ~ 6zb 6cc 47t 5uw 6pa 5py 2s6 49r 6x5
saxon n4 ~ 2wj 7la 77s 5zf 123
clarkson n4
expeditionari o4 2nh ~ 257 2de 20d us 7a5 1h6 6p7 26x 40i
citadel n4 7l7 ~ 4fh
compass n4 5pb 3a5 kt
abhisit n4 ~ 2ym 3jj 4f3 1wr 7fx 5s4 3a8 6gn 7mc
pervas o4 ~ 3ri 5z9 4dr 1jo
paragraph n4 ~ yt rt 1gz pk 4mf
splash o4 ccu 88d 3ll ~ 4hi
sophia n4 ~ 39w 6jz 1n9 1o9 2ge 6fc 6yr 128 4vn
withhold n4 atm sf a5v pz ~ 629 1ee 1ma
dion n4 ~ 71c
sheldon n4 ~ 4xc
sadden n4 ~ 220 7gc 3lv 2rp 23l 302 4dr 1te 7p3
trench n4 to 51v ~ 4hp
tornad n4 ~ 4r7 104 6ph 1ln 1v0 1f5 74a 3rx 17r
mediocr o4 e4 k6 za f8 ~ 12m 6o1 5q1 23l 3vg 60z 28x 256 54j
eisner n4 ~ 1mx 3mi 6i3 1uu
inflammatori o4 bao bkw 549 ~ 70d
kessler n4 ~ 69z 5il 5ph
braun n4 ~ 3zl
beliz n4 ~ 3nz 48g 5yd 3bb 6b7 3ib 3b5 53f 7fs
tian n4 ~ 6s2 2fy 5bw 2az 4w5 23n 6ms 1lt 48b
massa n4 ~ 4qj 3im 3hh 7bc 4hz 5se 484 2lw 2mq
waterloo n4 ~ 7j2 6tu 5jj 5ap
stefano n4 ~ 6hp 5yl 4ry 3oc 5se 3kt 56e 1pu 68e
westchest n4 ~ 3m0 6y8 3wf 5j3 6lg 7j6 13w 1j1 4iy
insulin n4 55f ~ 3oh 18i 4m1 45b 3i0 5x1
oleg n4 ~ 6ju 5ct 4pi 6lh 34b 1yg 4t4
rodeo n4 ~ 4zq
muller n4 a08 ~ 6lp 60x 77j 5c4 3x1 6a6 55u
showtim n4 ~ 44k 1l7 1l0 1od 6v1 4mt 7d4 73 3m6
tayyip n4 ~ 1ux 4d0 4pb 7cq
federico n4 ~ 39k 7cl 6kj 6an 5s5 4ry 6a9
torah n4 5p ~ 5b6 3ka 2nd 48a 1gz 76w
luigi n4 ~ 6hp 56e 4ry 5yl 7ri 78m 7ra
suleiman n4 ~ 4sm 1sw 47p 2di 4zl 5yn 5f0 1i1 2ne
infight n4 ~ 7jb 52b 5l7 49e 4s2 39x 2h8 7i6 2qu
awak o4 1u1 1jf 6wl 249 1kk y2 ~ 5we 70t 1i0 2eh
rockwel n4 ~ 4p9 3k9 1zl 7n2
bustl o4 bkv ~ xj 5lv 1bs 46e 5k 5cl 77n 5u6 7f0
steinberg n4 ~ 6ta 675 2ml 5il 6g2 5j6 7h0 4xc 7kj
alga n4 ~ fx 3h4 4j4 5bn 66k 39n
tarnish o4 5yz ~ 1m6 33d 1ec 2ro 1ik 4me
hackett n4 ~ 61f 4xe
discomfort n4 9x1 4s7 uz ~ 1i3 3ic 59g 6r7 2fm 2vj 1ix 6ug kl
achil n4 ~ 4kw 1r5 60o 71t 2x9 41o 5bh 6io 1yo
greenwood n4 ~ 51h 5o1 4tv 7k8 352 2zd
nonfic n4 62f ~ 1ys 12u 4rd 63v bv 70y 293 4gt 1n1
lemieux n4 ~ 75j 4yc 395 7iy 6rj 2zu 38f 24v 5tc
sven n4 ~ 5zt 5zg
invas o4 aha 3e7 ~ 6k9 7e0
namesak n4 ~ 3m7 2xa 3r4 2zp 2p0 w7 3tj 3tn 466
umar n4 ~ 2ar 4ue 4pb 1m4 2gz
reconstruct o4 1wd 2v3 217 ce8 1to ~ 3ho 485 2al 2fr 3jk 7du 3rh 2n7 5dp
pariba n4 ~ 5jl 7ox 5s8 7gy 6sz 7dw 5vw 7pw 4ni
misus o4 1ac 4t1 ~ 7nn 4m6 1fg 510 5o6 5sj 102 33i 6vr
vodka n4 e4g 4th 1iu ~ 22h 35q 4rk 5vl 21v 3aj 44u 1fw 7c0
adler n4 ~ 6x1 55u 5il 4u0 5ph
sabbath n4 ~ 2gp 3wv 686
omin o4 3dq 8u3 6v4 dpo 7f7 114 ~ 164 ua 46u 5rw 63x 738 3uk 4dr 7co
fingerprint n4 323 ~ 24r 3e5 29r 190 1ju 359
priesthood n4 24n 3sw ~ 4vh 43m 46m 429 7lm 1hn 4ca
dori n4 ~ 3dy 2ea 4vn 5k6 3pt 2mk 46s 4fl 76l
guangxi n4 ~ 60q 73s 3g9 5rl 43z 5q9 664 5sw 4e2
kashmiri n4 h0 1o5 ~ 3hx nt 1rb 186 27j ry 5o0 571 1xo
dynamit n4
sid n4
sober o4 cql 7fm 7ty ~ 33a 4h 2w8 3y6 7ad 64j 7co 1vi 3uq
mors n4 ~ 65r
refund n4 e5 1lj 58h 7tl b0 ~ 7lz 1so 190 tt 1p2 f4 6m6 477 yo
incap o4 91s 17f ~ 1qr 1zo 6m5 15x 1gh tx fw 2mj
methan n4 i0 ~ 3sz 3xv 6gi 21o 4bl 36l 4nf 367 6sy
hasina n4 ~ 5s4 6mk 2iz 7fx 3ip 3a8 3jj 2ym 7qq
erin n4 ~ 4gg 4zt 8l 6kx 5w0 6xi 51g 6do 2xg
tilt o4 3k8 1zu 5ff 3w6 1nu ddl 5p4 2h5 edt ~ 443
cerebr o4 ~ 5y1 1j3 7bf 7ap 6c6
countess n4 1gd ~ 6es 23g 6yr n1 2gw 6li 6fc 6jz 1n9
vicar n4 adr 24n 6t9 ~ 699 7o3 1hn 6tj 46m 4vh 4ca 7lm 2ru
cannabi n4 de1 37t ~ 2ms 3gl 1zx 4z4 gt 51p
sham n4 31e 1s6 9el 1fg ecg
rodrigo n4 ~ 6oq 2mw 6an 23c 4lw 1lb 4fx 6c9 5ah
nasrallah n4 ~ 1mt 2ne
picturesqu o4 1pr 1b2 ~ 5mp 6j8 4uq 4nc 7dd 1bh 1f7 w5 6z9
kuznetsova n4 ~ 5qj 7jj 7jh 6bb 7n5 65x 73g 6ja 5ko
langer n4 ~ 51w 5ze 36d 65q 7ln 2w4 66i 61f 1o7
simmer n4 62a ~ 1lq 4la 3ll 4ky 12a 5zb 5pn 27x 5cy
supremaci n4 ahu 1em aet ezs ~ 2bo 2t3
chow n4 av4 37v 48b ~ 31r 4b9 69m 3qu 4kf 2ih
woodstock n4 ~ 4qe
imaginari o4 548 2of ~ 1ys 552
quiz n4 ft
newhous n4
streamlin o4 ckl 2cq 8cx ~ 2dx o9 q8 41t 28y 2fc 4cx 1t9 51x
hollowai n4
kigali n4 ~ 5a2 378 274 776 717 5tb 60e 3fo 3bc
pagan n4 sj d3c ~ rv 123 pt 18p 686 3wv 1h0 3bs 2s1
monti n4 ~ 3wq
southernmost o4 ~ 2eu fk dp am w5 2cw cu bl 6yx
flintoff n4 ~ 7ae 5ze 5fg 5xd om 3st 12q 7ln 3vn
haaretz n4 ~ 7py hf 29 53l
beg n4 3wb a4y ~ 3b3 6r5 2an 65h
poe n4
equilibrium n4 1bn ~ 42w 5xl 49w 67m
hayward n4 ~ 6lx
lan n4 ~ 30f
ivanisev n4 ~ 3gf 73g 5t4 3ft 5zt 7n5 40s 65x 6n9
monterei n4 ~ 63k 58a
repay n4 1lj 7sj 58h ~ 13h s2 3rk 40m 37h 1zz 3lk 6ji 6m6
jeb n4 ~ 6qk kr 5wh 68w
inelig o4 5g3 cm4 b1g ~ 25l 1qm 745
maze n4 cuf 8j0
lowland n4 ~ 5m7 5b4 2l2 13x 1s7 60g
tymoshenko n4 ~ 4h0 7iv 5jt 5cu 3iz 5u5
gayl n4 ~ 51s 5ze 2gf 65q 12q 3vn 7tc 5fg 6ny
prepared n4 ze o4 ~ 2jb 3f5 2a2 4pq 19c rh
blackberri n4 ~ 5eq 1oj 6iu 6rz t0
garri n4
anew o4
asahi n4 ~ 7py 5jy hf
villier n4 ~ 6pe 4gc
somber o4 cql ac9 7sh ~ 7fm 78x 46u sr 5qi 5w1 3wi 7co 1m3
trooper n4 65 38k ek ~ 1ra 4us 2fb 2ra 2t 5cs s3
compassion o4 ge 5sk 7h2 ~ ad 33a
polytechn n4 ~ 4r ls 1rf x6 3p3 b1 3b2
impun n4 wn ~ 6vh 2uh 6dw 1ac wr 6gq 4g8 7ou
fuzzi o4 9fv ev8 ds3
cobra n4
rafter n4 6eb ~ 3gf 3ft 6ze 6n9 40s 6ja 73g 3oj 7tj
trouser n4 3u3 ~ 6ic 19b 3xu 2a1 2h4 6wc dz 2z4 44y
moin n4 ~ 2gr 1or 4j3 5mc 3pb
coven n4
litter o4 1wv 9qk 40n d5m ~ 7i8 4hu 2v0 730 7li 5tw 3oz 3j0 2x4
remembr n4 50f 1br cgc 1f2 ~ 10f 23x 196 18h 7fm 71g 1nk 2gp
shaanxi n4 ~ 7ka 6rf 60q 43z 7bg 6xx 73s 5sw 5q9
tattoo n4 ~ 5ur
negropont n4 ~ 3wd 2mr 5vv 79m
grupo n4 ~ 5k8
wallabi n4 a7z ~ 5vo 1ex 5to bf t7 57u
trimbl n4 ~ 3t0 4b5 3lw 6bn 6i7 7od 4hs
formul o4 8lq 8f 5bt 49g 1qf 3n7 2c4 ze ~ 1z6 3th 2fd 1x6 7n4 15v
binari n4 ~ 4ko 6mp
sulfur n4 ~ 3sz 6gi 21o 7ei 7sl 4bl 3xv 2rd 2qc
sticki o4 dvp 5bg 499 dg2 34p ~ 50c
bulb n4 abm ~ 7bt o5
reprint n4 8ye ~ 70y fy 39t 30v 1b6 29m 48 6m1 2qi
satan n4 362 6lf ~ ur 25i 38n
homecom n4 b0 44h ~ 23x sr 2cl 4i7 507
sharia n4 c9o 5p ~ ju 2dd 3s4
aegean n4 ~ 7q6 ji 2dq cu 3ml 9e 1rw 4v2
kouchner n4 ~ 6cj 5rz 1y8 1qw 229 2by 3xa 33w 6qf
motorcad n4 507 ~ 44j 2fk 623 5nu dq 5n1
harmless o4 ett ~ 6hj 2br 7de
dwell n4 emm 46j 3d dys 8sr 18a 2dm 1i2 ev ap ~ 2vy
julien n4 ~ 794 6np 1nz 2q3 3lf 42d 452
unforc o4 ~ 20x 5mq 2vw 5od 6d1 3gf 3ft
balk o4 1e7 ~ 27t 73t 6ew g0 y7 18q 6yf
sampdoria n4 ~ 5xi 78k 4ph 3bt 5w9 3yf 32g 5fw 5j7
bibliographi n4 ~ 4td tl 4rd 64d 6e6 1n1 4gt
ding n4 4ol ~ 30f 6ao 2fy 4h6 5np 2az 5wv 2q5 7n9
plenari o4 ~ rp 4nl 3cs 12k 7e5 2aa s5 67
quentin n4
scarlet n4 4be 79s e2 b6l 5uk ~ 3lb 1h8
deduc n4 io atm 2wi 3id 2jl ~ 4h8 1ih 4ze 2w1 kz f4 1lj 7sj 1so
berisha n4 ~ 7bk 4uo 5u5 3kr 5pv 6dj 7qq 2cz 3z2
tyre n4 57z 2ju
beti n4 ~ 7kq 6vw 5j2 6fa 53y 6rq 4q2 644 393
czar n4 a83
harlei n4 ~ 55h
eronaut n4 3v0 15x ~ 3k9 1ld 22c 4p9
anatoli n4 ~ 6lh 1yg 5ct 3o8 627 7rd 2ib 3iz 593
avon n4 ~ 7q2
tse n4
flair n4 4ex 4kk n5 1rn ~ 1a0 4ms 1m2 78q
intric o4 xk ~ 2hs 3te 2am 1b2 3i8 4cm 1k7 4ex 15b
brock n4 ~ 5es 46z 4ez 59i 45v 5l0 61l 2zd 57i
retaliatori o4 55z 3gn ~ 3yv 3vc 7k1 n4 1pb 4ky 9h 549
backstag n4 j1 ~ 756 6p3 73b 6v5
dinar n4 ~ 759 3t9 50 3mf 2md 8l 7b2 1ob pi
reten n4 cs 1br 2ji ~ 39d 431
kirchner n4 ~ 66m 7pv 4br 3nn 56p 6e2
blackwat n4
spat o4 8eg 9is amx 17w bl2 7jb ~ 6wh 146 52b 4ky
pornograph o4 1oz 4zf ~ 6wj k3 1cf 22j
qinghai n4 ~ 7ub 43z 60q 4e2 28v 73s 7sd 6xl 7ka
mutat n4 3rh 5w4 8ul fx 3s8 ~ 20s 2pf wu 2ct 6ay 574 3h4 7ap 5c8
vener o4 84s 5z3 5fp chu ~ 3pd 42g
ardent o4 4a9 awu 5i4 an7 2oh ~ 5s2 4b1 62 6r0 4yq
defici n4 45d tx 3yg 6lr chj ~ 5pt 325 3i0 355 74w 7og 2m8 q2 3h4
duffi n4 ~ 4nx 2ks 6o7 6mb 5iu 7b5 2oa 6d2 1vr
stave n4 7fb cyz ~ 520 7en
davydenko n4 ~ 65x 5t4 73g 3l7 40s 7k 7sx 5qj 7jj
nld n4 ~ 33u 36h 47r 6hr 2vs
cameraman n4 ahm 29r ~ 2sm 5h 140 6c0 2qi
urdu n4 6yd ~ 7oq 5fm m9 6d9 2r0 l7
viabil n4 3xk ~ pm 24b
sindh n4 ~ 49o 4i6 5n0 3e1 6x0 6hn 7br 3m3 6q6
minsk n4 ~ 4x0 7ko 3zf 5kp 2jx 7d5 r6 33g 5dx
chernobyl n4 ~ 2xj
jealou o4 7gt ~ 5tj 772 3y3 3vb 2zv 3pm 72r 3mp 3xd
happier n4 ~ 1ot 2if ym 3gy 5hg 2xz 2sr ge
tvs n4 ~ a1 1b5 eu 1sb pn jp 50u 57t 15c
hua n4 b1z ~ 6ty 683 2fy 4h6 3f8 49y 6m2 6ve 23n
jpmorgan n4 ~ 3yw 5vy 2sn 3n5 5vw 5g8 3by 7pw 2ha
sped n4 ~ uf 7us cm oh 44j dq 230 7d9 1op
bulldoz n4 6pj ~ 1ng 1lx 320 4av 1cs
hinder o4 3o0 499 eqj 4le a01 a94 d9b t5 a70 9gv ~ 6xy 33d 2am 30l 3a1 6aq 114 44f 5f4
christchurch n4 ~ 3p0 4ar 3u0 3lr 4ve 3vt 22i 1ap 30s
marit o4 110 nq ~ 2nu 16j yf ts 48p
phenomen o4 2be 310 ~ 3hu 2rp 6tg 5d6 2uj 1cg 54j 6a1 28x
rabbani n4 ~ 4uf 6qe 3kr 7hs
denot o4 11j by7
unseed o4 ~ 1qe 4yh 73g 6ze 1qm 6ja 2yw 65x 4gj
wharf o4 4at 1w2 57f ~ 29e 5ut
ablaz o4 drm 3um ~ 24s 203 7mw 54q dq 3x9 42b 713 7i8
standout n4 ~ 4kr 36y 74m 23a af aj z9 1um dh
misl n4 ~ 18d 503 63h 5sj 3lz 3q6 14e hk 666
asphalt n4 7yv 4yl ~ 7ol 3g1 6gj 31k 1sh 17g
meh n4 ~ 3v4 739 3tr 4y8 3it 62r 76q 5cn 47x
jitter n4 3eq azo ~ 1j6 wx 3t4 2jp 3tb 2i2 279 4la 7lt
riga n4 ~ 4k9 62e 7d5 4jf 33g 7w2 4x0 33p 3dv
harden o4 3t6 byh 6vb dcn 1f0
gigant o4 80 yn 9a 6nw ~ qt 28k 12e 2pn 52g 1ip
orchard n4 1do 3vi 4ks ~ 4be 6dx 3g4 590
nonprolifer n4 ~ 397 2ts at z5 4ju
macro n4 ~ 1c
taxonomi n4 4j7
panathinaiko n4 ~ 3bt 6sq 7uy 751 5xi 4mo 78k 5g1 4ph
notorieti n4 ~ 17s 46v hd 1m9 1m6
towel n4 4de ~ 1zj 303 45k 6lw 52m 2bz
dormant o4 814
dreamwork n4 ~ 3x8 1mx 687 57j 6i3 135 1a5 27v 3mi
interbank n4
pontiac n4 ~ 4nz 6q2 7am 4am 5nu 6h7 3ki
quirki o4 cgx 7is ~ 4ms 2y1 55n 2mz 6qx 4sf 4g5 1i7 7pp
ppp n4 ~ 630 6mk 6hr 7fx 3a8 4c3
scar o4 344 bfh 57c 2yh ~ s4 4p1 5ur 2je 48j
blackmail o4 etj 6jb hk ~ 75x 549 4q6 7b6 ig 4rv qh 2g0 2a5
magna n4
synod n4 8g ~ 1hn 5aa 46m 3ks 2tp 4ca 33e 517
librarian n4 ~ 4bw 3mq 50m dv 1bl 16o 6tj xi
sentinel n4 8bv ~ 2z5
englishman n4 ~ 482 4tb 36d 6jp 52z
procter n4 ~ 2ry 61m 532 3kk
judd n4 ~ 6d0 4d8
ratko n4 ~ 4ur 6hc 3aa 4if 122
jakob n4
lindh n4
rewrit o4 30v 28y 4lo hr ~ 1q8 2t0 3qg 48u
faint o4 7ez c9v ir 8d2 4pc 1en ~ 7s9 7f4 2xo 46i 21l 2ci ua 33y
hwa n4 ~ 4kf 5z7 57g 7c6 49y b9 7w7 31r 4ol
daisi n4
groom o4 2a1 ze gx ~ 4re 24q
hobart n4 ~ 3vt 4ar 3u0 6ho 22i 3p0 7wc 6r1 4v8
autism n4 e3d 325 ~ 5c3 355 3oh 6c6 57p 6a4 q2 hu 3hd
midwestern o4 c9 ~ 3mn 6y8 1or
standstil n4 49e 1t2 4wb 5l7
infiltr n4 5yy 7ig ~ 522
cali n4 ~ 5bs 1fy 3qk 2dj
smallpox n4 ~ 63l 2o7 4pq 3nq 4ll 1e0 5cp 39x 1fk
aloud o4 35h 762 ~ tg 243
parliamentarian n4 y4 ~ 3r5 2s 19i lm wr zd 76 7hf zn
borneo n4 d5p ~ 5i5 4bg cu sy 6aj 157
depreci n4 36x ~ 2md 6nm 3em 32u 2u9 ve
knot n4 8j0 1e8 t2 ~ 4hk 2ht uf 1b1
ochoa n4 ~ 7b0 5qa 4j5 766 6cf 2ax y8 6ze 5s5
overcrowd n4 ~ xj 17j kk 67s
shire n4
puriti n4 21a 2rb ~ 7bb 3qo 7pz 6q5 65e
sleev n4 mf ~ 3xu 2h4 3u3 2z4 7u6 dz 56r 39c 2nf
aussi n4 h7 ~ 7xb
menem n4 ~ 66m 66b 7vl 4br 6e2 7pv 4tj 4qr 1pt
carmak n4 3ca 1fi 1di ~ 4da 5q5 62x 4bs 3m5 1gx 7gw 1yp 3v7
dazzl o4 3qj 2py 21l aq7 28x ~ 337 3ec 2yt 7ks 4uc 6tg 59y 2rp 1b2
notat n4 mj ~ 6i6 42w 5dr 76f 332
joachim n4 ~ 4ev 52y 4i4 31y 5h3 59d 656 760 7rz
grind o4 am1 4ih 45r bo6
countrymen n4 ~ 4yh 1el yg l6 4k0 2su
napoli n4 4hm ~ 7uy 5xi 78k 5fw 4ph 3bt 5j7 5w9 3yf
rejoin o4 l5 58h b0 ~ 4yf
pundit n4 ~ qq 34w lc 6hk 18s we 3iq 3p9 2gj
posada n4 ~ 669 278 437 3no 2hw 39e 3yc 4i0 73q
abel n4 ~ 7su 3mo
giro n4 ~ 21i 22k 3ij 3b7
thug n4 ccs 4ga 3xp ~ 1uq 4us 3l2 6mg 5b7 6zg 1uy ue 7mw
multibillion n4 ~ 7ch 2z3 3a 12e 3a6 ny 50 35j
bullock n4 ~ 5x4 2ks p3
blizzard n4 6wn by5 104 ~ 1dr wb 74a
cheshir n4
insul n4 28h
annoi o4 cwj 4oe bu9 9x1 edf 512 3g6 1n6 ebt 9tf
bazaar n4 426 1he
denktash n4
aikman n4
eindhoven n4
mca n4
heali n4
garro n4
pavement n4 4yl 5wt
easiest n4
pennant n4 1lp
unfound o4 90p cjf bjl
tariq n4
sesam n4
unrestrict o4 94
philanthropist n4 8ax
discriminatori o4 2ap 6mq 3za ezg
alito n4
atkinson n4
kia n4
delgado n4
lok n4
tito n4
dane n4
welterweight n4 3sp
xerox n4
staircas n4 e6c
stipul n4 ayx 3wn
programm n4 14p 86
marrow n4 ln 2r5
guzman n4
stakehold n4
gamma n4
knit o4 1zj 4au 2m0
nih n4
juarez n4
mosaic n4 4om
melani n4
waterwai n4 9e
tab n4 190
tudor n4
foothil n4
infuri o4 5kj 1ym 1qb 77d 49s
youni n4
swaziland n4
booker n4 bv
biograph n4 ci 1n1 ux
khalil n4
forehead n4 dgo
shill n4
stud o4 8t5
mckenzi n4
wwe n4
jumbo o4
equit o4 za
lockerbi n4
norodom n4
nalbandian n4
boutiqu n4 1he w6
taller n4
lenin n4
lull n4 mz 1x2 580 1vi 30
sant n4
tijuana n4
murki o4 8n8 6nx bs9
dissatisfi o4 5zb 7h8
olusegun n4
serra n4
aftershock n4 939
henrik n4
giorgio n4
verona n4
thorn n4 9x1 71n 8d4
molina n4
bambang n4
derbyshir n4
jalal n4
gypsi n4 93a 32g
profan n4 384 e0l
councilman n4 6sp
iso n4
potomac n4
longhorn n4
klm n4
adulteri n4
terra n4
bern n4
harpercollin n4
leroi n4
inact o4 9st dzq 7wz 5qv 62m 30 7ct
psychic o4 1tl cgn 9ll
fiesta n4 4ox
lockout n4
cardoso n4
anhui n4
susilo n4
hanna n4
resettl n4 3w8
gam n4
haze n4 2yj 4ik ds3 djh
patton n4
breaststrok n4 1yy
coher o4 act 1p5 3ld ekh 541 bl7
gloom n4 brr 9ut 7co
nicosia n4
epstein n4
chandra n4
nathaniel n4
hotli o4 wf
sampson n4
clifton n4
inflamm n4 2sr bkw 2fm
warmli o4 1sk
cram n4
nicotin n4
clown n4 23i 3g8 cig
hacker n4 9fd 7zf
nymex n4
evad o4 va bhh 4am 95v 1jb 5wk 3mt eb4
garnett n4
jeou n4
ineffici o4 91s 5tz 1tw
merri o4 6o8 sr b9f bys
hydro n4
northward o4 43 b7v
flung n4
npt n4
terminolog n4 l7 bgu rt
suarez n4
downplai o4 366 3po
panick o4 2af 5rw 6wz
rangel n4
grizzli n4
stagnant o4 bu8 acg
oddli o4 c81 d9g 2mp 2ir
brightli o4 21l 9dx
pedal n4 3yi 3m4 21i 8an 2dp
gruel o4 9h5 db mi 26l
bogu o4 7f2 31e 8qv
rhythmic o4 3f0
chick n4 1dl 5ns
maskhadov n4
dant n4
choreograph n4
bln n4
suspens n4 9ut 2i2
dickinson n4
militarili o4 3q
robson n4
huddl o4 xj
nutrient n4 cf
shaath n4
ant n4
bo n4
adnan n4
catalonia n4 6w8
buccan n4 2gy
audrei n4
leadoff n4
janata n4
mozambican o4 ey 3qa
dusk n4 bw dc a4m 6uh
burt n4
hemingwai n4
muse o4 dys 9r3 46w 21d
ivorian n4
waterway n4
botha n4
plural n4 ew
tuzla n4
cum n4
canuck n4
cathi n4
shelton n4
leukemia n4 wu
delux o4 azg emx 260 eyi
vine n4
tal n4
wyatt n4
akhtar n4
zah n4
libertarian n4 2a8 59z
acquitt n4 425
isabella n4
amd n4
dart o4 53c 2xo
caravan n4 507 gx
dentist n4
slack o4 6g5 2ho 3uq 13q 2wc
malibu n4
roach n4 55g
abdomen n4 87y 62n 9jg 3i5
swansea n4
rebelli o4 ctj 5zb 2n8
baba n4
andean o4 1
tori n4
dislik o4 8yx kl 5ff 49z
overrun o4 3e7 1js b85
skopj n4
migratori o4 3j4 3f7
bae n4
diyala n4
cheryl n4
majid n4
vinci n4
succumb o4 6s5
teamster n4 2w
jacquelin n4
dixi n4 9lk
jule n4
shun o4 ro 9ma
pentium n4
disgrac o4 84o 3vx 8z1 1ec 220
quaker n4 ma 1sq
fireston n4
disarrai n4 2w9 355
discredit o4 84k 1hm 3vx
oceania n4
azerbaijani n4 2uv
mostar n4
awe n4 37i 1y3 wx e3n 5fp 7vr 243
cinemat o4 2us
stirl n4
journey n4
mausoleum n4
protection n4 aac
newsroom n4 hg
compress o4 7gd 27f 1mi
horac n4
restitu n4 1q8 1s9 sz ax4 9al
tutor o4 dh 4a3 1mg 1bl dvk
wikipedia n4
altman n4
shorelin n4 2sb
barbi n4
hubei n4
chaudhri n4
weydert n4
nineti o4
sharpton n4
gome n4
beforehand o4 12i fe
yin n4
invari o4 22q f2 2s3
peril n4 17m 30l 52s 55i 6xy 5y2 6v4 mo 114 85i
sausag n4 1wn
precari o4 6gq 85g 4u8 61v 56g
manmohan n4
insignia n4 614
unreli o4 75k 8ld 67s
morrow n4
prodigi n4 adf 3q5 2eo 509
proton n4
rajasthan n4
surreal o4
peach n4 1pr 3ep ez8 9qq
ciudad n4
secondli o4
eritrean n4 4dk 32a
napa n4
lorrain n4
bernhard n4
matsushita n4
ramadi n4
racket n4 2vx 530
android n4 4bc
skylin n4 40u
sioux n4
ang n4
sloppi o4 6nx e89
cradl o4 53k
curt o4 dfi
dade n4
devote n4 aw2 2e2 3y3
californian n4 ds
landi n4
tendon n4
gag n4 3g8 3fe
neon n4
gruesom o4 46u aie esh 27i
adversari n4 b8h 1bp
recaptur o4 13s 8wt
darrel n4
backstrok n4 1yy
tni n4
soyuz n4
countrywid o4 1ie
glendal n4
viscount n4 18x
chinatown n4
burgess n4
absorp n4 474 bxm 2qc
neuron n4 95k
siren n4
restless o4 8eo 5zb 61v
rub o4 5k1 d66 57c 4de
boer n4
fledg o4 5ia 3gi
bliss n4
cedric n4
coruna n4
bestow n4 9s 2c1
skillet n4 1uj
piero n4
cyril n4 6i6
aria n4 hc
chemist n4 31l bf6 15d
naomi n4
hoax n4 1fg
deco n4
ida n4
fungi n4
outward o4
sco n4
hooper n4
mirza n4
attende n4
cramp o4
arbor n4
aura n4 1xu 3bh 9ru ir
mori n4
soto n4
squander o4 1tw
cinnamon n4 6vy
nextel n4
walesa n4
westinghous n4
salsa n4
sociedad n4
holiest n4
napster n4
oat n4
lausann n4
gus n4
abdomin o4 83y
cede o4 2zx 18t 2i7
nickelodeon n4
dravid n4
sensex n4
rife o4 9le 5ao 5z9
relinquish o4 anu xl 7r 724 1m1 70a
reliant o4 25a 4a8 2q1
worthwhil o4 415
maier n4
leung n4
tyron n4
springboard n4
airplai n4
paralysi n4 9ee ew8
sprinkl o4 2y7 2x4 8i7 7qt
mayhem n4 r5 61p
chateau n4
emilio n4
sarasota n4
leach o4
geometr o4 6d8
codi n4
empow o4 rs ci 89x 2ly 5bz gu
lockhart n4
scottsdal n4
weinstein n4
tumultu o4 44f 164 60k
taboo o4 480 3jh
bra n4
megan n4
versa n4
ufc n4
oic n4
banja n4
stainless n4
hubbl n4
crossbar n4
curtail o4 2sh 1bm 2p2 599
unconfirm o4
har o4 25r 4xh 246
purg o4 6q7
oswald n4
cairn n4
leinster n4
indispens o4 1va u7 20b
floral o4 59p 25s 27a
unjust o4 2x8 zg
gillett n4
rosenth n4
valuat n4 9sx 22t 3fz aa cl ck
chevi o4
rust o4 6te
colbert n4
freighter n4 3gc
guilder n4
irl n4
blackpool n4
archi n4
odinga n4
mara n4
godfath n4
starv o4 8mx 7c 2sq 9mq 6s5 6i4 agi 3ly 5r1
scrum n4
subdivid n4
rehnquist n4
zoellick n4
mehdi n4
lahoud n4
retribu n4 bs5 73p
combus n4 203 7ei
empower n4 ci 88l
refurbish n4 485 1to
lugar n4
packet n4 7os 14d 5db
unfold n4 9vs
gilmor n4
hajj n4 4o8
erot o4 5ho
landlord n4 7im
knowingli o4 4v
extant o4 1kc
cont n4
node n4
pumpkin n4 6fm 39n
peg n4 3yd
guthri n4
adrift o4 7mp
robe n4 ay7 6sl 2a1 co1 78r 7ov
tae n4
raikkonen n4
expatri o4 40b 299
lobster n4 clx
prowess n4 gg cak
etienn n4
longitud n4 dr6
sim n4
lever n4 501
mcdermott n4
arid o4 1og
longev n4 d4
sih n4
pencil n4
kwasniewski n4
evelyn n4
hess n4
stephan n4
philanthropi n4 a6w 7z2
iqbal n4
esther n4
branson n4
perpetu o4 22q 5gy d75 2s3 2mc
lau n4
blister o4 2rd 27x es5 aoj
twain n4 r1 6py
spiegel n4
mcmillan n4
rosario n4
cartridg n4 2ty
tcu n4
honeymoon o4 187 2kx
elk n4 3qb 7ec
footwear n4 1zj 1fu
gibbon n4
samaranch n4
peripher o4 byo
viewpoint n4 fb 7in 27q r9 729
improb o4 3hu 4cn 5d6 1dm
megawatt n4
lech n4
bland o4 1jk 2jc
schiavo n4
messi o4 3jy
cutler n4
toro n4
baden n4
willow n4 1dz
retransmit n4
graveyard n4 206 cq
mathieu n4
feudal o4
lookout n4 45e 8mh 3rp 7xa y2
repress o4 cbe wr 9pk 5qi 6gm 2p2
monterrei n4
galwai n4
gourmet n4
hadlei n4
compart n4 jc
exhaus n4 4f0 59g 5ip
loch n4
choral n4 3s3 3rc 8oh
petersen n4
eyebrow n4 dgo
devout o4 418 5lr a16 on
spd n4
birch n4 1dz 1bh
constabl n4
gunbattl n4
reclus o4 dob 685 b53
telecast n4 11n 2x3
wikileak n4
planetari o4 zz f9 20v 6iw
centr n4
nihon n4 7w 5lp
forcefulli o4 7f
swam n4
rama n4
dem n4
jetlin n4 1ni
contempl o4 dys 21d hp 6ag a08 9r3 1qs 46w
gogh n4
wardrob n4 5y7 y5
teller n4 dwi 5v1 35
windi o4 d69 dyv bl1 7g3 bak 1b1
notwithstand o4 4j 291 2uc 30 c7
xiao n4
chalk n4 ap4
oas n4
siena n4
sleek o4 ckl 21l 1ji 5i3 2jc 7t6
priori n4
owl n4
blackhawk n4
wrought o4 6a2 1k7
shadowi o4 7ez 7xi 2qa 8i9 4pc
snowfal n4 76v 1dr
thorni o4 7ms ci4 80n
zoran n4
nicaraguan n4 48g
lcd n4
vowel n4
various o4 j4
telugu n4
disproportion o4
bois n4
outperform o4 3kl 509
cis n4
mcgraw n4
pinpoint o4 fc 5lk
gadget n4 57t 4k4 1o6
transatlant o4 18k
gran n4
overland o4
liechtenstein n4
mcgee n4
myung n4
sawyer n4 15u 5f
morgu n4 efj
lira n4
splendid o4 1pr 337 256 658 28x 59y
stove n4 c8l
nant n4
stealth n4
stalinist n4 570
testosteron n4
overrid o4 bh2 3uo 2ey 3x8 9le
marquez n4
paradox n4 8v6 dnf d9g
pollster n4 100
ploi n4 dlx 5t8
atol n4
idf n4 7f
faulkner n4
vegetarian n4
carlson n4
sigma n4
wildfir n4 ast
mousavi n4
commend n4 5qd 1xn
butch n4 ajd ak6
rounder n4 ab
violinist n4 2bj 4zg
ecevit n4
koran n4 bv 76w
bicker n4 9is amx 7vn bl2 7jb
massimo n4
ruh n4
cherish o4 hq 47o 3k1
resili o4 ev
fetch o4 hw
int n4
connor n4
impati o4 2hu cwj 9x1 86u
synonym o4
moro n4
macapag n4
venetian n4 l6 3sj
kite n4
slipperi o4 5i3 5vt
frail o4 c9v 36g adm 1en
sistani n4
windfal n4 b4y 2b8
juh n4
boehner n4
absentia n4
lexu n4
generos n4 4n j6
greenvil n4
sag o4
witti o4 2y1 1a0
northridg n4
mackai n4
spatial o4 i8
suh n4
commonplac o4 bpr 2ju
discipl n4 64x 66
kissing n4
hilli o4 qp w5 2ff
luo n4
samper n4
annett n4
finch n4
wnba n4
mattel n4
violet n4 3lb
emori n4
texaco n4
thinli o4 3vj 27f
gaull n4
surplus n4
mccann n4
queri o4 bh0 1xe 46f kj
eduard n4
enlighten n4 dv bf8 8va 96
badawi n4
handbook n4
stationari o4
neatli o4 6qd
boiler n4 62a dnj
trendi o4 1c0 7pp 1oe
sahn n4
madden o4
cullen n4
raytheon n4
nord n4
qwest n4
nestor n4
ritter n4
diaspora n4
safina n4
stigma n4 5yz
trivia n4 989
huber n4
pearc n4
yoh n4
choreographi n4 176
mckinnei n4
nighttim n4 16s 7z
backlog n4 5v0
hai n4
mri n4 126
coward n4 32f aim
councilor n4
woven o4
papa n4 2u5 61t
crocker n4
hayn n4
orchid n4 25s
poni n4 1hl cyj
herbal n4 5ox 24u
bing n4 4r2 a6l bgp 1ro
armei n4
clemson n4
skinni o4 3w6 1wu 27f
bunni n4 5qs
fay n4
cain n4
saigon n4
nadia n4
storytel n4 5v1
evacue n4
cloonei n4
inacio n4
reai n4
nov n4 ar
eliez n4
attic n4 3na vl a1g 8lj
remors n4 36t 6nf
kirsten n4
utter o4 qm dsb s6 1of 1db 2rb rf 75u 3y5 85 4ii 6m5
mclaughlin n4
hallwai n4 lk
envi o4 37i 27x 1ru 5pn
hilltop n4
brigham n4
bagram n4
ethan n4
riviera n4
caterpillar n4 2mo
oyster n4 clx
mural n4 1v4 103 kx
untouch o4 ag3 96x
overtak o4 pf 11o 269 adi 2yi
revert o4 e5n b0 5fp
huh n4
knowl n4
bait o4 638 3py 49n bfr crs dbw edf
wreath n4 7kz
vicario n4
rum n4 e4g 4th
affin n4 dt7
middleton n4
skirmish n4 1lm 2ur h4
vandal n4 1eq bti as8
cellar n4 3lo vl
pts n4
antara n4
leopard n4 2mo 4jh
fta n4
spit o4 e72 c9f 88d 4ai
horseback n4
shadi o4 5ei 8d2 37j
duran n4
zairean n4 3fo
ware n4
itinerari n4 1gv ql
lleyton n4
chong n4
lump n4 66o 6ug
amino n4 5co
fetu n4 aqd
pietersen n4
brandenburg n4
cordial o4 1cl 5l9 1sk
fanfar n4 6zr
vie o4 1gh
mazar n4
veronica n4
blagojevich n4
playmak n4 aj
barrichello n4
fis n4
cellphon n4 14y
inlet n4 6g9
gunship n4
dengu n4
kolkata n4 5uv
lehmann n4
tangl o4 7xx 7to en0 cjc gz
yamaha n4
fatti o4 1vl
nora n4
manhunt n4 1z8 ti
bode o4 1jt
watford n4
gloucestershir n4
toddler n4 5u zp 4lm
gallowai n4
forex n4
fest n4
getti n4
senegales n4 ey 3v6
crawl o4 9mf
spinoff n4
crouch o4
juliet n4
reassign n4
beset o4 39x
oti n4
accomplic n4
gotta n4
walnut n4 1bh
cristiano n4
amherst n4
compton n4
inconclus o4
whitak n4
erickson n4
polk n4
limelight n4 aq7 17s 3fn
houghton n4
springer n4
barren o4 23d 5t0 cmk bnk a31 3y5 1tw dqu 42y
waterfal n4 bw
wolfsburg n4
layup n4
abdallah n4
filibust n4 1ee
unthink o4 1mf e1k c0h
rollin n4
waxman n4
sherri n4
irina n4
conan n4
hatoyama n4
cahil n4
nemesi n4 5u4 9kb
triumphant o4 acy 2uq e9
lori n4
auxerr n4
beshir n4
clarif n4 55r 333
gainesvil n4
imparti o4
feroci o4 es8 2es 49s 4vy 1bw
rori n4
steiner n4
mercosur n4
ronaldinho n4
pea n4
karat n4
bystand n4
vip n4 6hs
sunglass n4 1hb 5ei 69w
jelena n4
axel n4
neurolog o4 18i
bourbon n4 8sz bam
fortif n4 561 6k4
worrisom o4 50o 4dr 164 1j6
suitcas n4 2bz 5p2 5cd
superhero n4
dickson n4
arous o4 4n7 dku a9m 9td 2sr 70v 4f9 b4e 3ll
sato n4
burgundi n4 1fw
plaster n4 2qp 5i3 42b 6lw
freud n4
meddl o4 6xg 95r
dampen o4 8ub ba2 78l 9pk 32v
smarter n4
forgeri n4 7f2 49g
charcoal n4
treacher o4 17m 85l
ecstasi n4 a0f
rethink o4 hp
guadalajara n4
onboard n4
pietro n4
storei n4 vl bg
mosquit n4
lapd n4
unreleas o4
fina n4
handwritten o4 hr
hamza n4
articul o4 bdo 7dn 7uh 2zg 36i
nhk n4
appointe n4 rs
kalli n4
steward n4 eap 3jd 9og
hayat n4
yun n4
siegel n4
chuan n4
appal o4 3dq 2af 6wx 220
ventil n4 3tm
demeanor n4 1j5 125
mofaz n4
shrunk n4
habibi n4
suffrag n4 bu
nestl o4
sparta n4 abv
headwai n4 rq
coutur n4
limousin n4 2xt cj dzd
chesapeak n4
fungu n4 ejl fx
sleepi o4 249
walli n4
mystic o4 2la evt cvf 1h0
hoh n4
picket n4 8bv 3rp y2
armitag n4
indiffer n4 baz 59m 2t3
wes n4
loh n4
implant o4 o5
roo n4
breton n4
saddl n4 2mu
xii n4 2nk
kensington n4
larson n4
heydai n4 1ll
zach n4
dune n4
pediatr o4 18i c4g
choke o4 7c d66 4q3 9pk 9j3 exs axl 9gv
flier n4 e40 1ld 18b 50n nb
weav n4 6nn 53q
grossman n4
appalachian n4
grenada n4
correl n4
coughlin n4
laguna n4 7gr
pettitt n4
conceptu o4 4q0 1jn
cloudi o4 2yj ev8 ds3 80f djh
rancher n4 16g 2ri
hog o4 4hl
mahr n4
firepow n4 15q
chestnut n4 1dz 1bh
peacemak n4 4bf
masri n4
galveston n4
rugbyu n4
cozi o4 1zy 1cl 96 4py
regrett o4 2bg 91j
britnei n4
rana n4
helpless o4 1en 9r6 em4 8w 8xi
mesh o4 2kf hj
mcnamara n4
taichung n4
wallet n4
isa n4
hare n4 5qs
meg n4
dicken n4
hoc n4
mariann n4
ballack n4
primera n4
stephenson n4
revolv n4 3a5 1bt 3od 7aa 4ew
xie n4
lil n4
plum o4
evict o4 63p 9d3
panamanian n4 2w0
forai n4 6zz 1pb 158
dei n4
plausibl o4
dime n4
duff n4
sellout n4
disgust o4 844 3oa 32w bqt 7ir 27i
spokan n4
dalian n4
colonist n4
troublesom o4 kw
hymn n4 4fo 210
grin o4 2wl
gansu n4
lal n4
lantern n4 7bt
axe n4 afn 483
libertador n4
kosher o4
garza n4
pristin o4 1a6
nanni n4 305
bjorn n4
swirl o4 ekf
tao n4
postgradu n4 1rf
kilo n4 3cn
griev o4 ez9 3q0 6nf
edibl n4 cf
kuerten n4
gaston n4
defec n4 1mm 64z
herrera n4
slang o4 5mi c8b 9x8
symmetri n4 1bn 2sm 7tg 3km c4s
sonoma n4
fai n4
patern o4 cpv dt 5f5 mk
baird n4
salah n4
rotari o4 4je 3od
outburst n4 2zr
dolli n4 5ns
hmo n4
trenton n4
peck o4 ekw
capsiz n4
fernand n4
saul n4 j8
cordon n4
inund o4 c1t 1v0 b7z aqv b85
larsson n4
scientolog n4 1h0
mainstai n4 3ck 6j7 6bm
bog o4 67e
ornat o4
murayama n4
burbank n4
shearer n4 9j8
drivewai n4 oh cv
shanahan n4
sociologist n4 5tg
maureen n4
knoxvil n4
sylvest n4
talbot n4
furnac n4
bakiyev n4
masculin o4 53x 2lh ak6 183
spector n4
fairfield n4
pow n4 kk
cas n4
atm n4
loi n4
unseen o4 552 dbp 913
bernardino n4
abort o4 1rd 2bc 35c
safari n4
entrant n4 xn 5is
daryl n4
intoler n4 8eo 5ws 376 bga
physiolog n4 3l4 15x
augusto n4
cosbi n4
doherti n4
utrecht n4
unsettl o4 1ck 2r9 6fe
marcia n4
tam n4
marwan n4
taft n4
traitor n4 ccs
ritchi n4
condominium n4 9l5 7uu 3g
contra n4 8d6
sow o4 1qe
phoni o4 f0l 82h 7f2 31e du8
gaze o4 75u
amidst n4
meridian n4 3np 2zj 1ll 9es lx
miliband n4
detractor n4
luciano n4
anastasia n4
futil o4 atf 7de 6hj 64g
cartoonist n4 3gg
eileen n4
pastri n4 5zr
conspicu o4 8t3 c0a aq7 h5 17s
theresa n4 4qw
ginsburg n4
liar n4 5rq 1i2
chalabi n4
kadhafi n4
atta n4
soong n4
grappl n4 3nh 314 3ih hv 2eb
rugova n4
superpow n4 5r
scoop n4 5g 2xc
wilkin n4
imposi n4 1g8
citibank n4
quito n4
ritz n4
noodl n4 3y7 5u0
shave o4 7oo ba0 dg 1gt
barrow n4
expans o4 55 1g9 lr
chadian n4 2ud
bari n4
obscen o4 9kp 80t brz
feeder n4 21p
campo n4
scent n4 bwz ahk 2u2 9gs 94q 4cq cg7
joann n4
disbelief n4 3iq
lyle n4
persecut n4 4ny
brethren n4
mcguir n4
tacoma n4
nascent o4 rh
emul o4 9co 6qh
surfer n4 5hy
ire n4 1ym 75q
trickl o4 c2b 5dh 1ji
irrat o4 2ln
learnt n4
quad n4
cnbc n4
bbn n4
handcuf n4
sihanouk n4
marku n4
kellogg n4
larijani n4
malici o4 dxy
jaya n4
laps n4 20x e2b 9zs 1xr 370 pf 580 e5n
fang n4
furnish o4 2r2 gh 4km 2ch se 4d9 9w
visionari n4 asx 2ki exh 1m0
crocodil n4
dweller n4 7uu
datuk n4
misguid o4 7kv 5ch zg
guggenheim n4
ihs n4
mora n4
fuell n4
underestim o4 2fu
whiskei n4 e4g 4th 1iu bam
cough o4 2fm
canopi n4
foliag n4 3is
blatant o4 eo1 8r7 ceh
gra n4
adorn o4 36u 3i8 9k5 566 11h 801
marta n4
startup n4
kms n4
billiton n4
bullion n4
trucker n4 1cs
anarchist n4 7ou 1qh
alam n4
tanaka n4
hiroshi n4
hokkaido n4
outscor n4
davo n4
jare n4
asa n4
bam n4 4an 1a1
ravalomanana n4
pest n4 39x
tanjug n4
sideway o4
mona n4
adulthood n4 1oz 3gi
cantor n4
corzin n4
apprehend o4 brr is cdl 5pb ask
busan n4
unfit o4 5g3 b1g
bernardo n4
seaman n4 15u 178 3f9
quantit o4 13g 4l1
lessen o4 36x 3rh 4wa 6ls 9f3 32v
lifelin n4
charisma n4 5oy
forbid o4 ro 6v4 7s9 5d9 114 eqj d9b t5 3jh s0 2hz
pollard n4 100
sewer n4 4e5 9m1 52m
najib n4
bodili o4 fl x4 15x
ebola n4
sheng n4
buffi n4
damp o4 8l9 64b 5b4 78l 34p
hashemi n4
souvenir n4 5v3 7o7
firstli o4 v 5ai
keegan n4
olympian o4 1k0 2eo 6xm ll dqn 509
peabodi n4
nuevo n4
moe n4
nors n4 4lz 1gw 1tb 68s
mutant n4 5e1 4dd 7vq fx 3s8
yomiuri n4
labrador n4
breadth n4 5fe
lofti o4 3np dez 8ut 245 32q b5o 1ip
zanu n4
scriptur n4 2nd bv rt 48a 2jg
vall n4
majest o4 dyc 28x 8up 76a 245 9yl
bead n4
nay n4
postag n4 11k ed 3de
bildt n4
torino n4 48z
olympiako n4
unfavor o4 4pn 1ci
repaid n4
intermitt o4 52x
lore n4
gina n4
dispar n4 78h aw
contradic n4 9p7
mehd n4
poignant o4 14f 1i3 1ny
russo n4
illumin o4 ir fd 8ft 3um 96
perch o4 2ee duk
flop o4 4r2 ami 5c
maddux n4
roommat n5 ma
quetta n5
mombasa n5
goo n5 c3s
vent n5 51z 73 40j
meager o5 dkt
conservat n5 469
offshoot n5 1ah
dempsei n5
cyru n5
xiamen n5
selfish o5
biomed o5
apt o5 e0i 55n 9y 5ff ow 5xz xc dc3 1zb
redistribu n5
che n5
celesti o5 38n 9hq 1rv
miroslav n5
fallon n5
lgbt n5
renn n5
kickback n5
vicker n5
rosi o5 6qw 29y aq
saratoga n5
horrifi o5 2af 3dq e3n 4rq 3sq
villeneuv n5
bloodiest n5
germ n5 cio 1qe me
authorit o5 ci 1yh al 24k
hutton n5
limerick n5
feyenoord n5
elf n5
samurai n5 36o
swath n5 2gs
sheehan n5
decker n5
repriev n5 6bt 9o5 20t
hawkish o5 ry
faldo n5
biennial o5
eponym o5
sprung n5
upton n5
det n5
burglari n5 530
pap n5
nuri n5
thinner n5 27f
betancourt n5
retak o5 86h 13s
polanski n5
petit o5 aia 1ok
reelect n5
brightest n5
yeh n5
fore n5 3fy kf
implicit o5 ak0 6by awn 37z
herat n5
sumo n5 2eb
heap n5 bm 3jy 4mb 4hu 38h 5oi 2on
valladolid n5
wept n5
diner n5 3du
yogurt n5
witter n5
blogger n5
sticker n5 264
samir n5
booklet n5 bv axw bg1 6v0 9lv
scheffer n5
symington n5
plavsic n5
roja n5
chiluba n5
powerless o5 efn c9v 8nm em4
consort o5 3s3
saxophon n5 czb ada
mei n5
tango n5 176
entrepreneuri o5 1tv 4a6
friday n5
centrifug n5
ibf n5
scandinavia n5 68s
nakamura n5
freetown n5
relentlessli o5 5cg
petr n5
hangar n5
api n5
ivo n5
semin o5 daq
sheen n5 c90
engrav o5 bk4 3zy 7ci
centenari o5 18h 64s cy
gennadi n5
treatiz n5 hr
infusion n5 551 bwa
pastrana n5
chronolog n5
overdos o5 4m1 gt
litvinenko n5
loeb n5
referenc o5 zq
zulu n5
acquaint n5 1rc ma ts
reissu o5 7um
hodgson n5
greer n5
ingushetia n5
jasper n5
evidenc o5
amelia n5
pueblo n5
snowi o5 1dr 6g
jude n5
dwayn n5
sweater n5 5pd 59f
porcelain n5
aclu n5
diann n5
wwii n5
cabaret n5 9t 4vc
weekday n5
chatham n5
disapprov n5 844 y7
mastercard n5
oaxaca n5
carrot n5
immor o5 25i sp 84k 1ec 3vx zg
motorsport n5
oct n5 ai
odi n5
dealership n5 5k 1hg 23v
weep o5 3b3 5rt 2q0
dilut o5 xf 32v
pulpit n5 6p6 3zz 6uj
precautionari o5 641 t5
ab o5
unpublish o5
devi n5
burrel n5
jermain n5
contractu o5 jq
gyanendra n5
hideout n5
usb n5
jana n5
cha n5
apex n5 1ll cpm
autobiograph o5 4o4
juergen n5
cori n5
afar o5
scarf n5
unsolv o5 6fe
anterior o5 9ol
plummer n5
bethesda n5
mottaki n5
electromagnet o5
rebuk o5 we 4bw bmg etz
rightli o5 5c
mistrust o5 7gt 1ck 2ql 2i2
mcchrystal n5
soro n5
ruud n5
embarg n5
anand n5
undp n5
atalanta n5
viola n5
marque n5 4xo
eyewit n5 1a0
serg n5
cayman n5
jersey n5
intrusion n5 ei2 1dv 24m
spacewalk o5
bearer n5 1kg 1rg
comb o5 1s1 148 4ej
charlei n5
mekong n5
mitsui n5
nort n5
arturo n5
bellami n5
parslei n5
roam o5 6bf cit 6ks 6ut
baseless o5 cjf 7yy bjl
minc n5
cari n5
flatli o5 9e0 1jk b95
pitino n5
rauf n5
willem n5
mantra n5 5hp 4ff
novic n5 ell
sprewel n5
sui n5
diva n5
fume n5 4f0 i0 1tw 1yi
beaumont n5
unnot o5 3bm 4nc 8q9
handler n5 12c dh 1qu hv 32r
kasparov n5
housewif n5 fa
hashim n5
kadima n5
taha n5
upsurg n5 59l 244
shalit n5
spici o5 o2 wf b0v cl8 blg
gonzalo n5
noun n5 1me
payoff n5 4dz 1lj 2xp 34e 237 1pi
halv o5
cecilia n5
refresh o5 6rd 6o8 11d d9r 3nk
ala o5 8nj 2bg
simplest n5
distinctli o5 13t 2wz
tuni n5 70u
beatric n5
piedmont n5
dnc n5
klan n5
payload n5 1u2 21t 3gc 2on 3bf 5s7
incompet n5 45g dsz b4i 3yg 7sk 5tz 820 c7s cm4
raze o5 3jk b5 4oh 5ar 121
glue o5 25r 6tr 7g
bai n5
hume n5
nra n5
hulk n5 yn 360
oldham n5
melvil n5
contagi o5 11o dzo 4ts
fran n5
turbo n5
louder n5
signatori n5
playhous n5
gunpoint n5
vomit n5 2mo 27i
lenni n5
incompat o5 5ti b8h 7dm 4as
qureia n5
kcna n5
thrift n5
brasil n5 r7
headmast n5 188 1j9
yousuf n5
skyscrap n5 9r
spars o5 27f
overthrown n5
jurass n5
cello n5 dbn 1vu
loyola n5
waitress n5 14w 9eh
pasha n5
rawalpindi n5
wuhan n5
saarc n5
cromwel n5
bahr n5
adel n5
maltes n5 4fe
pepsico n5
cristina n5
furor n5 ak3 2ww 47n
admiralti n5
harmon o5 bpx 3y0 26u 6ia
loophol n5
anguish n5 50o 14h 1i3 uz chb 29q
opu n5 2pa 18u
dorset n5
irrevers o5
terrel n5
ella n5
ria n5
tremor n5 1ln 1sq bmj
bohemian n5 9mz 80s
bergman n5
blowout n5 alk 5u9
minivan n5 1d8 2xt cj
rae n5
sulawesi n5
geopolit o5
chromosom n5
forese o5 2oj 9hy 5t7 eqj 2c5
parishion n5
usoc n5
pertain n5 dc3 ha
foothold n5 p4
guis n5 75x
splinter o5 1xd 17i
wicketkeep n5
maastricht n5
sigh o5 3tm
softli o5 5ab 3vj 2cp 35s 1pd
emerald n5 7by 6jc
omega n5
recap n5
greas n5 3g1 b5r 5yz
macroeconom o5
makeov n5
kagam n5
navajo n5
mythic o5 6ra 4iw 5ep
soho n5
penchant n5 24 2f2 25m
ifor n5
hardenn n5
michelin n5
bragg n5
sync o5 970
keizai n5
jarvi n5
farmhous n5 3g
bahadur n5
burnlei n5
mittal n5
dili n5
breaker n5 mz 5hy
prescott n5
chien n5
armando n5
battleship n5 4yg
nuh n5
kospi n5
clamp o5 1g8
culprit n5 5gs
eastman n5
perfum n5 bwz 4df ahk 9gs 8rx 4cq
sturdi o5 50z 37k b3w 98x bzv
warwickshir n5
allot o5 41j
hamdan n5
unoppos o5
newsdai n5
issuanc n5 ax
schizophrenia n5
ryutaro n5
bur n5
agoni n5 1i3 uz chb 29q
sicken n5 etu
lowli o5 5ij ea 273
armament n5 mf se 634
doubledai n5
redund o5 307 12z 42a
ghazi n5
roadwai n5 cv ql
pessim n5 5vk 6o3
christensen n5
fabian o5
osasuna n5
luanda n5
flap o5 9is 1op 1ej
metz n5
tobin n5
wba n5
stardom n5 gc
ingrid n5
neural o5 2hy 86s
countryman n5 4yh
biathlon n5
galicia n5
andretti n5
grumman n5
reciproc o5 1i4 1kh
tamper n5 8l8
feingold n5
broth n5 3v1 9w
pereira n5
elud n5 bhh 5or 1jb 81x 6ic
samarra n5
elwai n5
pebbl n5
odom n5
teh n5
hypothet o5 5jd c8 1h4 4to 180
savoi n5
animos n5 c7j 2k1
plumb n5
sotomayor n5
sicilian n5 l6 5nf
stevi n5
creed n5 3ut 3n3
lennox n5
ada n5
breakout n5 mz
spaciou o5 1c3 i8 pl
muqtada n5
gucci n5
reschedul n5
concurr o5 5p9 cz7 35w
assort n5 9e0 y5 2vq der 15j 9mr 165 j4
domino n5
valdez n5
raucou o5 arg ceh
famer n5
rsa n5
heidi n5
overthrew n5
nazarbayev n5
yellowston n5
galileo n5
retro n5 1c0
yoon n5
craven o5 8gl
lombardi n5
nicki n5
unaffect o5 dvt 8hp
taj n5
deh n5
synchron o5 948
nasal o5 bpx 2u2 4po
luckili o5 2if 2gl
purportedli o5 43p
shrub n5
distraught o5 b4e
onetim o5 bda 38 3h
turkmen n5 5ro
gambia n5
regi n5
counterattack n5 9h 6o4
potassium n5
geo n5
cling o5 64x 264
underwrit o5 st
scath o5
pinto n5
utc n5 yx
hopper n5 365
strickland n5
farrakhan n5
kappa n5
buster n5 4r2 a02
tome n5
ghanaian o5 2xi
accolad n5 lp 196
leningrad n5
creas o5 5in 4dc 78 bmk
microsystem n5
flanker n5 62z
sensori o5 9sm 59e
pep n5
fuhrman n5
obrador n5
cypress n5
titular o5 f7
ruptur o5 3e2 mz 4oy rb 2q0
redwood n5 97y
overtur n5 77b
python n5
versail n5
mole n5
preschool n5
estuari n5
shu n5
trivial o5 ayi 9pp 7a 4nw 9hm 8gb
lei n5
outag n5 3t3
perk n5
tyranni n5 57v 42v 1em 570 ash
petrova n5
hathawai n5
glossi o5 21l azg oy 1ea 29r 103 7ff 5i3
abd n5
selector n5 1ad
radcliff n5
mussa n5
dissert n5 5ba 8y4
defector n5 64z 1vd
lund n5
sul n5
subcontin n5
habib n5
emancip n5 15o
codex n5 47q
awami n5
metabol n5
ren n5
bluegrass n5
stout o5 9lj 50z 94r
montenegrin n5
pippen n5
loosen o5 3uq 32v 3rh 2ho 2t0 aqz
dustin n5
leavitt n5
cassidi n5
archeri n5 1k0 im
lahn n5
timberwolv n5
cagliari n5
annal n5 6h
goldsmith n5
godfrei n5
mcenro n5
hilari o5 2y1 4b0
motif n5 27a 1jl
maguir n5
unscom n5
transcrip n5 8i
encryp n5 17e 743
oder n5
unheard o5
aillment n5 355 1lo
harp n5 daw 3ah
kuo n5
fitzpatrick n5
racetrack n5 afz a14 kv
newscast n5 11n p
siriu n5
henson n5
hendrix n5
replay n5
uneas n5 7ru c84 61v
manifest o5 119 az7 27b iy bc8 c2d 2c4 46w
worcestershir n5
fide n5
quadrupl o5
onlook n5
wasp n5
kaka n5
protector n5 1fe 35k ub ta
jiangxi n5
bandwidth n5
malayalam n5
joli n5
pigeon n5
royalist n5 6vl
glee n5
orion n5 2j5
taxabl o5 f4
alcatel n5
painfulli o5 1i3 4s7
undisput o5 cdh
nsa n5
hartlei n5
hksar n5
khomeini n5
anthropologist n5 6tx
vivian n5
repar n5 1q8 2al
spore n5
zeng n5
psg n5
thaw o5 6bj 1sk
jing n5
spinach n5 ke 39n
wie n5
klinsmann n5
industrialist n5 26g a2
afflict o5 1lo 75o 27i 459
herzog n5
popcorn n5 2bh
malaga n5
babylon n5
carmel n5
mildli o5 5ab 36e
simm n5
warburg n5
feldman n5
quasi o5
chairperson n5 1x4 ei 59r 1i
buffet o5 38m
springbok n5
paradigm n5 126 so 4hd
sightse n5
extravag o5 307 bfb 1tw
mordechai n5
mandelson n5
burnham n5
roqu n5
appeas o5 e6q 5t2 2mt
pashtun n5 yg e02
factual o5 sd i2
archeolog o5 3ys
leapt n5
fuh n5
vhs n5
estrogen n5
blanch n5
hafez n5
itt n5
infin n5 5gy 6er
hurlei n5
melod o5 2ev 5kq 8x 210
maori n5
lizard n5
ulrich n5
knopf n5
disillu o5 e2h
crete n5
displeasur n5 cwj 74o
shred o5 483 4wr
aground o5
reimburs n5 1s9 a5v 7sj 58h
drogba n5
nabisco n5
vilniu n5
tallinn n5
hillsborough n5
cabbag n5 2t1 dr8 5zr 9i9 57c 1mp
hypocrisi n5 du8
sal n5
silverman n5
tatiana n5
bak n5
peyton n5
techno n5
marlon n5
mccormick n5
aba n5
autocrat o5 57v d6f 1em ck8 bx1
simiti n5
deepwat n5
mistreat n5 1ac
imit n5 bww 31e 1s6 a3n 6qh 65g 54v
vat n5 a3t
trajectori n5 pc
martian o5 2yh
miramax n5
concacaf n5
enclosur n5 6e3
nave n5
bharatiya n5
insurrec n5 qb 2n8 3oa 1dw 2i0
skid o5 2qh
midweek n5 3p
politburo n5 9q
penultim n5 9un
wolff n5
evic n5 8o4
rebirth n5 cv8 3m2
musab n5
residu n5 1bn 30b
donkei n5
demilitar n5
pomerania n5
greedi o5 5pb 6w0
rusedski n5
underag o5
deforest n5
egan n5
rolf n5
tutu n5
sef n5
haut n5
cardena n5
mehmet n5
magician n5 1wh il dlz 5la
mier n5
gust n5
ehl n5
jayasuriya n5
rothschild n5
demot n5
smog n5
abound o5 56v
corinthian n5
fla n5
diagram n5 16i
brilliantli o5 21l 82e 337
heterosexu n5
zombi n5
categor o5 96h 3dz 1d2 1hx 6u5 2ek 90s b95
pensacola n5
mauro n5
ballard n5
chew n5 4ce 64h
hurst n5
sympath n5 3ob 11g
theologian n5 2ad
mundan o5 3jo 2dv cv0
flashpoint n5
perugia n5
astra n5
bahn n5
inflow n5 1ji 4t5
dysfunc o5
panetta n5
fraught o5
waiter n5 25n qo 14w
redistrict n5
placard n5 47m
zeal n5 2hu aa0 o4
fictiti o5 4au 1s6 1ys 7st
manson n5
coli n5
beatti n5
righteou o5
shia n5 4kh
mehsud n5
pinnacl n5 3np 23e 8qy 1ll 4q
cosmopolitan o5
capt n5
annul n5 3uo cbe 55j bn5 6eh 2kx 59n
vaclav n5
slightest n5
steffi n5
guh n5
rehman n5
ould n5
lublin n5
mitig o5 xf 36x 8u0 541
oppenheim n5
smear n5 791 2z7 cy7 evz 5yz
firsthand o5
zimmerman n5
benoit n5
hine n5
regan n5
mimic n5 9co 6qh
newfound o5
hack o5 483 81v
preak n5
detriment o5 2br 14h sz
apocalyps n5 bnh 4x2
constitution o5 od
dario n5
yongbyon n5
ciller n5
euthanasia n5
kumbl n5
goa n5
umass n5
napolitano n5
gundi n5
villaraigosa n5
horta n5
offsid n5
jaafari n5
blur o5 4vx 2yj ev8 7u3 ds3
persia n5 c0 2r0
eminem n5
daniela n5
sehwag n5
distor n5 eum e69 7jn 40l
alcoa n5
rave o5 176
fodder n5 21p
obituari n5
vanc n5
rushdi n5
norwood n5
ehn n5
natasha n5
tanner n5 3l3
sunken o5
behest n5
brescia n5
ravi n5
mainz n5
ullrich n5
zoe n5
brigg n5
fireplac n5
stroll n5 cal 197
erwin n5
porou o5
amc n5
yediot n5
motown n5 18w
khalilzad n5
aforemen o5
odor n5 bwz 8rx 4cq
discret o5 2wz
hotlin n5
clog o5 bbe 8mx 7wb
sofa n5 61c 5jh
sonar n5
epo n5
nostalg o5 7bj
lans n5
kazan n5
laredo n5
kadyrov n5
rowl n5
arduou o5 kw 82g db mi 26l 2jo c5h
disengag n5 46r 1k6
bombardi n5
tick n5 4i5 di4
hangzhou n5
stockhold n5 1o0
benton n5
hurd n5
forgiven n5
solidli o5 1kl
embodi o5 9wv 7ev 1k7
font n5
lds n5
cowen n5
attir n5 1zj 4jl 2a1 co1 1fu 58q
parlor n5 jc
corneliu n5
superfici o5 10q ra 17g 989
repurchas n5 bnn 1bc
draper n5
ozawa n5
heavenli o5 8vu 424 38n 1rv
hoon n5
rerun o5 11n
landfil n5
tay n5
dora n5
figaro n5
gin n5 4th
envisag n5 2c5
shack n5 6j5
intergovernment n5
mead n5
yearlong o5
jeremiah n5
stepfath n5
sherwood n5
yar n5
ponc n5
cska n5
lettuc n5 2t1 9c9 dr8 5zr 57c 1mp
miriam n5
persson n5
yousef n5
celta n5
sla n5
collier n5
vojislav n5
getawai n5 1jb 39y
joanna n5
jolt n5 1p0 7o5 220 akl 4me
ayman n5
bratislava n5
plata n5
impromptu n5 q5 6yj
kristin n5
populac n5 48
scrub o5 ih 39n 45k
scolari n5
fuss o5 ene 8eg 512 95e 5ka d66 e5s bkv 7vn bl2 164 1j6
marat n5
taekwondo n5
guido n5
unintend o5 494 7km
rainforest n5 13x
farouk n5
rahul n5
harcourt n5
hitachi n5
untru o5 1s6
strangl o5 8mx 4le 9pk axl 6gm
mckinlei n5
monast o5 3jb on
resurrect o5 m0 agj 1to 7lu 2ol
lea n5 9wb
shear n5 e69 8ps
lena n5
punctuat n5
housew n5
jacobson n5
breathtak o5 2sr
herv n5
paycheck n5 f02
caviti n5 344
phylli n5
lami n5
deacon n5 adr 6t9
footprint n5
frontman n5
homegrown o5
dewei n5
antic n5 c7z
eighteenth o5
paranoid o5 6vt by0 d83
mcpherson n5
goodyear n5
arlen n5
tobia n5
buoyant o5 65b 4qz
looter n5
limbaugh n5
vapor n5 alv
giambi n5
hostel n5 ox 3d6 3k6
downei n5
reservist n5
pathway n5
cull o5 a04
ornament n5 6p2 3i8 o5 8t5 4bp
universidad n5
subaru n5
antoni n5 1sa
fuse o5 498 14a 9l7 4tq 2ob 165 7b ai6
futurist o5
scourg n5 5u4 8kc 46b q3 qh
warhol n5
crossfir n5
rongji n5
hasti o5 69p 6ux 66w 76v
condit n5
ina n5
prefix n5
raza n5
maddon n5
unload o5 51z oe
dolan n5
brahimi n5
seychel n5
indec o5 8ru v8
penang n5
mundo n5
infanc n5 3vh
sac n5
akram n5
unaccount n5
nagoya n5
yiddish n5 bb
ras n5
bash n5 4an 71r 2gh 42b 6wc
wharton n5
senatori o5 g8
mod n5
mustang n5 8gs
scholast o5 3e
condo n5 8qs 7uu 3d
adept o5 p0 4kk 4p pv aob 1m2 d7h cwv
flux n5 1ji 9k9 165
ehr n5
goss n5
downsiz n5
invalu o5 b98 2a4
hershei n5
tuh n5
predomin o5 1em 8dx 30x 5ao 5z9 883 4t2
keel n5 6a7
lamont n5
latham n5
avant n5
ale n5 22h
confederaci n5 3vw 84g 7k 2q
psych n5 1j3 xc 815 22n 1iu
nomad o5 6ut
multitud n5 qx bug
antibodi n5 2ct
dom n5
subset n5
passer n5 pf
kantor n5
ripken n5
hiker n5 34q
pamphlet n5 bv 8xc axw bg1 6v0 636 8y4
perino n5
glacial o5 3k4 b93 2ik 4ir 6n0
telstra n5
ansar n5
kathryn n5
sew n5 8u5 a9p 73h dsn
dossier n5
preoccupi o5 py 5rx 5tj
psychedel o5
lincolnshir n5
tuft n5
lopsid o5
versac n5
inroad n5
banish n5 84i
ameli n5
nowitzki n5
loudspeak n5
fortnight n5
creep n5 8je bdy 6h4 d2t
tempera n5 9tk
katharin n5
baptism n5 33e enx
jfk n5 17q
mossad n5
oaklei n5
vasquez n5
fiasco n5 7fn
garciaparra n5
northernmost o5 43
lust n5 f09 1ru 2sq 89o agi
miscellan o5 96h
monsanto n5
hose n5 9e
intermediari n5 4bf
melamin n5
secessionist n5
recurr n5 4tn ef 5km 1q0
pawn n5
bohemia n5 93a
berti n5
tarmac n5 7yv
alamo n5
contador n5
nagasaki n5
unlucki o5 5di 2bg
coincident o5 5p9
matsui n5
patholog n5 ca7
dorm n5 7kn lk
cheapest n5
misunderstood o5
indebt o5
pendleton n5
modernist n5 14q o9
dino n5
adida n5
lampard n5
kinkel n5
cadr n5
smoki o5 1yi
akron n5
reptil n5
zion n5
snapshot n5 103 3u5
everglad n5
sneaker n5
exchequ n5 19n
fascism n5 6hm 469
stoni o5 6xq 2tq 15e
prada n5
angular o5 3k8
predatori o5 1s1 1pb
pomeranian n5
ahtisaari n5
surveyor n5 14p x8
handheld o5 5j
dini n5
decept o5 cc6 c8a 503
casket n5 584
verdi n5
respit n5 mz 1t6 6bt 580 5v7 zx 8wg
wilk n5
geologist n5 65k 15d
philippoussi n5
riordan n5
unhealthi o5 aru
glucos n5
martyn n5
bloat n5
mcgovern n5
kannada n5
stewardship n5 8lu
dea n5
jilin n5
mist n5 2yj 4ik cd4
scorses n5
frontal o5 8zs 68j en
overtaken n5
cornish n5 5uy
yeast n5 8mc
barnard n5
stringer n5 1vu
shutter o5 1f3 8h
multicultur o5
orr n5
martyrdom n5 565
involuntari o5
tyco n5
valentino n5
mughal n5
password n5 rt
kdp n5
shenyang n5
enshrin n5
staunchli o5 5s2
malpractic n5 4ka 3q6
novarti n5
sachin n5
contradict o5 8v6 7dm c73 aw 4oe bzz
mcgill n5
swore n5
mathi n5
dyer n5 7ic
gorilla n5
aristotl n5
khost n5
incarcer n5 4vf 3z9 36r
columbin n5
harbin n5
salvator n5
collat n5
stifl o5 3gd 5t2 6el 8mx 8l9 ba2 8bw 9j3 exs 6gm
diallo n5
terenc n5
disdain o5 5az d03 b4 844 72z y7 big
massei n5
insignific o5 7de 989
soloist n5 2bj 1s3
autograph n5
minibu n5 xy
neumann n5
drummond n5
macquari n5
exquisit o5 3te xq 1pr 4ex
slugger n5 3vn 3dp 3fi 6f6
airmen n5
wanna n5
grang n5
sediment n5 2wx eq0
marietta n5
wye n5
cai n5
blackwel n5
flawless o5 1db
gorazd n5
upbring n5 241 ad7 266
exemplari o5 d31 ij so 415
dal n5
moynihan n5
tat o5
alloi n5 1a2
gmbh n5
siam n5 wc
nypd n5
nausea n5 27i 2fm
bloodless o5
propheci n5 424 453
rubbish n5 3w9 476 40n 1tw
yahya n5
lyonnai n5
calculu n5 3o4
bromwich n5
aliyev n5
sweetheart n5 1pr 3y3 ez8 85r
priu n5
pillow n5
guillaum n5
underwood n5
boj n5
outpor n5 5bu bjv b85
peterborough n5
intercours n5 ha yf
peacock n5
hoist n5
subver n5 102
hao n5
ponder o5 dys 837 8cn 6ag a08 21d 1qs
tempor o5 2v8 1d7 cv0
shale n5
hopeless o5 5t0 5vk 2km 8nm c6n 1mf
brodeur n5
franciscan n5 cwg
chimnei n5
sixteenth o5
gwen n5
damian n5
supplementari o5 5s0 4sv
intestin o5 ei1 6hd
unix n5
jessi n5
veterinarian n5 yw 2wk aba 5id
nunn n5
paceman n5
bella n5
aek n5
uconn n5
luton n5
alba n5
comoro n5
qassam n5
thor n5
sanitari o5 73n
williamsburg n5
halo n5 87j 3bh 1im
overboard o5
issa n5
cinderella n5
whop o5 cy8
unravel o5 aqz
thirteenth o5
unruli o5 bz7 c1s
grassland n5 636
extinguish o5 27y 6os 5ky 121
icahn n5
wilei n5
primetim n5
heiress n5 3tj
rhyme n5 35p 4mf
slowest o5 13q
wolverhampton n5
turret n5 1ip
anil n5
melinda n5
thrasher n5
bora n5
poach n5 62a 1q3
hossein n5
paramed n5
dur n5
garfield n5
jirga n5
recept o5 fr ay 97u
funnel n5
domenech n5
compuserv n5
fokker n5
viagra n5
kinmen n5
inac n5 814
barlei n5 7eo 2pc
beig n5
dispel o5 5om bdx 2x4
apprais n5 22t ps
eeri o5 2ir 1n8
ecumen o5 4n 4r
outback n5 1s0
staci n5
ndp n5
rye n5 2pc
chrome n5
subtitl n5 cmq
derid n5
waterford n5
archaic o5 64w 58l
kok n5
abs n5
coulthard n5
hamm n5
evok o5 8l3 js dku dfn 70v 4f9
pacifist n5 e2t p9
stung o5 7yn 9x1 ebt
fonda n5
slade n5
assemblyman n5
wada n5
disposi n5 42z 5ff n2 9mg 49z
ntsb n5
dorsal o5
uighur n5 c0u bwl
spenc n5
jitteri o5 aag 5gc
timer n5
poh n5
scarborough n5
juve n5
repetit o5 18q 1q0
euphoria n5 d3p
farah n5
decenc n5 3vg
naira n5
whirlwind n5
robb n5
scrimmag n5 a3d
zebari n5
magnum n5
fearless o5 cd7 363 2yd 50z dcl
stew o5 dys 3ep 62a
surinam n5
gel n5
scanner n5 2c3 5iq
worthless o5 clt asq 3sq etu
soeharto n5
krajicek n5
lieu n5
commerzbank n5
hyatt n5
nistelrooi n5
undersea o5 2wd
fsb n5
flashi o5 2hh 1b2 2xo 35h em9
floodwat n5
puk n5
manfr n5
hazel o5
syllabl n5
barron n5
schwarz n5
monmouth n5
norma n5
luzon n5
dread o5 brr 4ne 4s3 wx cva e3n 5rw bel 6k1 2no 3dq k6 1i3
wrench o5 40l 1i3 6bo
immort o5 7ip 424 ur d09 17c
xiang n5
heller n5
ridlei n5
plank n5
provost n5
agrarian o5 17o 12o yy
bluntli o5 4i8 dua
shaq n5
realtor n5
mta n5
skorea n5
novosti n5
regimen n5
breyer n5
rainer n5
kozyrev n5
oliveira n5
leeson n5
subvers n5 1qa 1qh 1w3
willard n5
plame n5
paig n5
ensign n5 1gq
replic o5 1u0 7q9 1q0 6my 65g
schulz n5
quip n5
freezer n5 2lo 6be
rooftop n5
oppress o5 3gd 6vh 6gm 1ig 1em
pennington n5
chlorid n5
organist n5 2bj fx
blossom n5 5en 25s 1ll 8a1
clanci n5
mussolini n5
goosen n5
berezovski n5
chanel n5
saloon n5 142 4vd 51l 7om
bradshaw n5
nonviol o5 7m
dieter n5 2p3
rafik n5
montesino n5
corona n5 9y1
particul o5
cosmo n5 74d 18a 2is 1f
heilongjiang n5
realign n5
staffordshir n5
sasha n5
pastur n5 2l4 21p ens 29o 9s2 7oo 9j7
harald n5
qingdao n5
aggi n5
salvadoran n5
viva n5
puh n5
scooter n5
microscop n5
hidalgo n5
edict n5 324 a3 7e4
alinghi n5
paraguayan n5 3s2
pfp n5
efficaci n5 pm
tashkent n5
temp n5 1lv
calhoun n5
rfc n5
refinanc n5
avatar n5 9hf 7ev
maynard n5
colder n5
alumnu n5 bjc 1rf 2ad by
substitu n5 4u9 xg 2oz 2fw 3s8
mateo n5
irrit o5 cwj 7yn 7ru d5s 549 4s7 6vb 4oe bu9 1i3 edf 4nd 512 80n ebt 9tf ewp
venom n5 dxy 4dg 575 aoj
mancini n5
francesca n5
wendel n5
fulfill n5 3px 412
janic n5
vernacular n5 i7 c8b 8p3 avw
aragon n5
constrain o5 1bb 1g8 7ad 4cx 2jo
harman n5
conner n5
shahid n5
kernel n5 4df
gradi n5
conclus o5 1hz 1yh
guadalup n5
betsi n5
hepburn n5
unseat o5
dementia n5 6vt
ingram n5
xiv n5
blackston n5
irresist o5 2yi
usf n5
yukon n5
rariti n5 6of 18g aoi
tun n5
fife n5
remarri n5
emu n5
unscath o5 6zu b1h
peek n5 4qf
lydia n5
cutoff n5
coronari n5 9w4
odessa n5
goofi n5 7kv 518 c2g
arithmet n5
montpelli n5
ceylon n5
sonata n5
idiot n5 5qk 6vt bl5 e2w 4v7
shuffl o5 b89
bjorkman n5
gough n5
mudslid n5 3rx
grasslei n5
huddersfield n5
hercegovina n5
burr n5
saucepan n5 1uj
thinker n5 asx 2ki xc 5s
mango n5
wherein n5
regal o5 26s 8ut 3lb na
bariton n5 16m 4uz
hospic n5
duli o5 1qd 2fn 3c1
abul n5
chittagong n5
furyk n5
bender n5 4bo
operat o5 1h2
cyclic o5 1b3 21i
exploratori o5 2qd
wiltshir n5
proteg n5
decri n5 1v8
bolivar n5
olajuwon n5
ono n5
retrial n5 h6
chievo n5
constanc n5
scotch n5 19k 5zf 1ph 8sz bam
bourn n5
harsher n5
mckenna n5
repositori n5 2wx dhh
parisian o5 la
lev n5
taho n5
vanuatu n5
hertha n5
lng n5
comed n5
erron o5 5qz zg 6co
budg o5 b4e
plume o5 6i5
fourteenth o5
arnaud n5
haji n5
biz n5
walid n5
lakesid n5
getaf n5
pud n5 78o 3ep 1v6
interrup n5 mz 1ee 53r e2b 3x5 580 20t
castil n5 es2
louvr n5
necklac n5 a4i 3ta
crimean n5
peat n5
funki o5 5nl
coupon n5 7ea
unjustifi o5 aev 7mg bjl
imped o5 7wb d2h a94 t5
dude n5 bi9 97m ebn
tub n5 cjl
pluck o5 9k4 3py 6lw
npr n5
gupta n5
uproot n5 6os
mull o5 8cn 7rf 9r3 1qs
veracruz n5
jonni n5
thou n5
prc n5 2j
glavin n5
scarv n5
ecstat o5 8le bys
gael n5 6fg
jackpot n5 38h
freeh n5
gal n5
karabakh n5
dahl n5
ouattara n5
cheltenham n5
dung n5 oe enf
yoweri n5
ryanair n5
waltz n5 176
allergi n5 ago
ascen n5 ahu 70r
beltran n5
heidelberg n5
northumberland n5
raffarin n5
linden n5
cougar n5 47c cgp
rumbl n5 eai
iberia n5 b2t
wickremesingh n5
chlorin n5 i0
racewai n5 cm afz 99o kv
umm n5
heartfelt o5 418 8c7 5lr 5l9
adriano n5
ambient o5
cheapli o5 2hh
fbn n5
payout n5
savior n5 bow 2e3 1zf bb2 3m1 yo
leh n5
surrog n5 15v 241
creol n5
loft n5 8ha vl 8lj
argentinian n5 13n 28o
torricelli n5
johor n5
deen n5
wonderland n5
gilberto n5
bartholomew n5
retard o5 7fb 2qw 13q
huffington n5
dorsei n5
uninhabit o5 dox 1vd
kagan n5
gees n5
srpska n5
ramif n5
yee n5
axl n5 5ol
cortex n5
hodg n5
harrow o5 csx ees 1i3 29q
tack o5 18u
overt o5 cwm
baptiz o5
aero n5
coor n5
inquest n5 bh0 1xe
kerman n5
claw n5 3py
chertoff n5
entrepreneurship n5
referr n5 1xn 11j
slab n5
anfield n5
mum o5 6yq 2w5 cum age 2kq
supper n5 38m
sodomi n5 yf
sanaa n5 bkp
karel n5
arisen n5
electrifi n5 2sr 5hg
kato n5
edmond n5
blacklist n5 er
twickenham n5
khorasan n5
tramwai n5 70c
linemen n5
allud n5 cwh
plywood n5
hud n5
rous o5 3ll 6wl 2sr
cna n5
bihari n5
samson n5
predica n5 25c 4mu
tailback n5
devoid o5 8jy bnk 21a aa4
angst n5 3ic
rowan n5
aristocrat o5 bp1 37x
ogden n5
catfish n5
aguilar n5
daili n5
hirsch n5
bedrock n5 26w n6
aum n5
mwanawasa n5
mele n5 9u1
ufj n5
befriend n5
hardawai n5
meng n5
sdn n5
rhino n5
strung o5 1vu
krajina n5
unannounc o5 exj
faux o5 31e 1s6 9co 6qh
brillianc n5 21l 337 4ex 4kk aq7 cj1 dk9
coppola n5
millar n5
archibald n5
stopov n5 hs
excis o5 f4
tigri n5
bearish o5 6o3
biscuit n5 3qc 5ds
thessaloniki n5
borg n5
sculli n5
oxfam n5
reprocess n5
harbhajan n5
yossi n5
hyperten n5
neptun n5
sushi n5 3ep
camara n5
barlow n5
lola n5
boobi n5 a8h
tupac n5
allegheni n5
downright o5 4fg
latina n5
piniella n5
cond n5
heartbeat n5 5vd cso
jewelleri n5 6jc 3ta
davei n5
erich n5
barefoot o5
nightfal n5 834 6uh
keenan n5
gravit o5 47v
monik n5 o6 3h3
nas n5
dominguez n5
kivu n5
guevara n5
fiance n5
basilan n5
hitch o5 11o 454 1t2 abh br8 hs 6w3 fq
paratroop n5
solicit o5 7te 737 3bd 4qt
hectic o5
republika n5
dilapid o5 sz dox
compliment n5 dco 723 1rl
gilad n5
placebo n5 18i
pennei n5
filippo n5
clove n5
seminol n5
tainan n5
fuent n5
swann n5
bitten n5
loren n5
doorstep n5
solac n5 1zy 55t bqk
discretionari o5 6ga
arrear n5 s2
bertelsmann n5
sha n5
posh o5 dbt 1c0 7pp
jalalabad n5
chore n5 ej 15m
luftwaff n5
grassi o5 29o
coars o5 i7 2m5 avw
guizhou n5
megrahi n5
heroism n5 7fd 36j d8y cga
hinduism n5 5fm 2fv 1h0
elm n5 1dz
recoup o5 1s9 atm 1nl e12 9c3 7qv
novi n5
bewar o5 xc
kidman n5
mutil o5 era
thani n5
groundwat n5
kidney n5
chaplin n5
palladium n5 1a2
bridgeston n5
ravin n5
ntt n5
remitt n5
leicestershir n5 4c1
rhp n5
rjr n5
galatasarai n5
bellweth n5
barzani n5
rot o5 6n5 c7c 1tw 6ts
lukewarm o5 bb6 1sk
enrico n5
regroup o5 fx 4z7
undervalu n5
swissair n5
glut o5 8gu 1v0 1ro wt
brandi n5
intimaci n5 oj 8h 1rc 1cl gz 4tl
kunduz n5
natwest n5
overran n5
woodrow n5
franjo n5
astana n5
ninja n5
gotti n5
philanthrop o5 bew 436 8ax
jae n5
mainlin o5
sprang n5
stymi n5 499 7wb a94
pulmonari o5 3cv
sly o5 gg d01 5i3 5vt
vich n5
unwelcom o5 69t
spruce n5 1bh
shankar n5
atheist n5
dignifi o5 245
dracula n5
magdalena n5
lufkin n5
zinni n5
downstair o5
macmillan n5
gridlock n5
palacio n5
prom n5
meteorologist n5 5ac
cadburi n5
connector n5 1no 1c2
scroll n5 b24 6js 47q 1op
rendezv n5
infest n5 39x
frei n5
jian n5
hmong n5
sarawak n5
npa n5
ami n5
garth n5
minuscul o5 7s
cinematographi n5 ahm 6y 37r
persuas o5 409 2mm
earner n5 te
kangaroo n5
trai n5
shroud o5 2iu cck 2wm
donnelli n5
tsar n5 7v8
catania n5
vioxx n5
seaport n5 29e 2v4 si
introductori o5 131 x5
unavoid o5 3bw
xiii n5
marburi n5
outpac n5
mazen n5
trollei n5 am4 70c
bittersweet o5 2k4 blg
fuad n5
hahm n5
dummi n5 a4a 2q4
savimbi n5
dungeon n5
siew n5
ib n5
jayawarden n5
resound o5 7dx
parenthood n5 mk
national n5
mongol n5 42k 6cl
discord n5 4s2 55d
humil n5 kl 5ij
solvent n5 152 26q
reax n5
tauru n5 2te
psa n5
fiba n5
allianz n5
cheyenn n5
panorama n5 265 ce6 u4 n7 50l
yamaichi n5
fiddl o5 5a4 64 4zg
mayfield n5
obstruct o5 499 eqj 7wb a01 6cw d9b t5 a70
clerid n5
medellin n5
bison n5
calam n5 4n3 19c bcv 2aj
cremat n5
jelli n5
steamer n5 2od cyf
jagger n5
revu n5 q1
freeport n5
maclean n5
alaskan n5 29j
switzer n5
brash o5
wynn n5
linen n5 1zj 4au qg 3cd
entic o5 49n 4f9 4n7 7pr ack cd8
energ o5 8l3 dx 2sr 4n7
bernama n5
adjunct n5 xi e3 5s0
stitch n5 9m1 dsn
warmup n5
carver n5 3zy 5og
ter n5
schoolteach n5 4a3 1bl
pune n5
shove o5 12b 4q3 1ro 4ou
greensboro n5
farooq n5
tripp n5
aegi n5 6ps tf
fervor n5 2sr 2oh
indiscrimin o5 d0i 76n
yeshiva n5
zeppelin n5
nonexist o5 a31
masovian n5
hossain n5
allai o5 1t6 3to bqk
augment o5
dowd n5
darlington n5
usabl o5 gs 1lz hj 5t 2b2
protectionist n5 84x
rippl n5 44g
obligatori o5 5js 3ai
aidid n5
edgi o5 16d 9tp 5gc 2xr
intra n5
filli n5
hannov n5 5xt
windshield n5
buzzer n5 1ic 4hi
reebok n5
reddi n5
bridget n5 4re
eckhard n5
rashe n5
chopper n5 483 1lx
modular o5 58b
ting o5 1b2 46i
kawasaki n5
counterproduct o5 2br
sclerosi n5
olaf n5
overh n5
upn n5
josephin n5
whitehead n5
sall n5
leve n5
monday n5
karimov n5
munoz n5
goalless o5 asq 52o
aleksand n5
firemen n5
vet n5 1cv 9rh 5id
chih n5
nano n5
hing n5
mulder n5
unitari o5 1s 1p3
featherweight n5 3sp 5go
limp o5 a4w ahj czl
molest n5 3g6
unilev n5
shri n5
unexplain o5 d9g b86
stalk n5 5rx 255
cebu n5
cervic o5 29c
karaok n5 210
otago n5
pointer n5 5sb 4w
amer n5
hiddink n5
skee n5
spartan o5 5b0 8m7
javelin n5
drench o5 6lw
lest n5
peretz n5
corvett n5 4yg
ethel n5
shrewsburi n5
quayl n5
broward n5
ashraf n5
fewest o5
cablevi n5
zeitung n5
melancholi n5 49t 2k4 7ty
hame n5
uri n5
bongo n5
vasco n5
radial o5 66g 1jz
excur n5 2nh 1ye 11
stagnat n5 cqc 9st 814 82c
puppi n5 1ik
armani n5
undersid n5 199
allur n5 25q 7pr a9l cd8
hannib n5
pod n5
akashi n5
witchcraft n5
pang n5 5d0
abstain o5 c6e acs 4pz
ljubic n5
abstin n5 acq c6e
cohesion n5 81h
transnat o5 3me
mal n5
pineappl n5
heineken n5
jubil o5 23x d3p 2ug bys 8kd
passov n5
ljubljana n5
panhandl n5
captainci n5
zedong n5
suffix n5
illiter o5 2h7
mania n5 bnu
nurtur o5 3dm 1su 241 m0 266 ee 24b 9q8
pathet o5 b11 60z 7h2 kh 4v7 518 2bg
grandma n5 3h5 eq8
saxophonist n5 2bj 8xk
kiwi n5
whichev n5
lenient o5 bgp bz5 bta
iain n5
coloss o5 85n
barbor n5
flamengo n5
overpow o5 8hq 2yi
diversif n5 6kc
bochum n5
reginald n5
imperfect o5 4j6 8ev 1en
suck o5 474 efc
backpack n5 2bz 1xi
anheus n5
golkar n5
clergyman n5 6t9
fairchild n5
bestsel n5
crewmen n5
handcuff n5 bgn
zimmer n5
larkin n5
elmer n5
ombudsman n5 k2
universiad n5
weiner n5
posterior o5 199 b2c 266 crj 37e
lear n5
camilla n5
writ n5
increment o5
aug n5 b8
mcnair n5
embolden o5
prima n5 gc
afb n5
brodi n5
joao n5
vald n5
burundian n5 3bc
forerunn n5 e38 6od 2k9
malonei n5
debilit o5
moldovan o5 52q
tenuou o5 36g 2tw
nomo n5
himalaya n5 4yp
nagar n5
buena n5
marek n5
totti n5
peerag n5 6rm
thurmond n5
masteri n5 98 1em 188 7t0
razak n5
undu o5 307 dnm a00 7mg bjl
sleeper n5 249 ru
paparazzi n5
plato n5
ipad n5
jokingli o5 3g8
titanium n5 1a2
fujitsu n5
bylin n5
accra n5
camil n5
foundri n5 1fa 2f6
nag o5
polym n5
putter o5 5un 3ng
derri n5
overs o5 3nj 3kz
baluchistan n5
aslan n5
jahn n5
martini n5 5kr
styliz o5
bourgeoi o5 6bd tc
jain o5
tomlinson n5
etiquett n5
jealousi n5 8hg
sak n5
ax n5 8om 483
reset o5 1qz
revit o5 5g vb 6d5 2ol agj 1yn bs0
misgiv n5
goddard n5
naturalist n5 76g n2 4j1 3f1
ralf n5
burner n5 203
bondhold n5
erbakan n5
kern n5
pointedli o5 4w
racecours n5 99o a14 kv
yvonn n5
raton n5
prefect n5
inaccess o5 1s0 5ve 8hp
subsist n5 7f6 1kc
wesleyan n5 4ap 4vk
shoaib n5
toxin n5 4dg 39b
empathi n5 3ob
pti n5
nottinghamshir n5
queue n5
kenyon n5
bisexu o5
mummi n5 6yq cum a2e
travers o5 3bo kv
lousi o5 4ne k6 2z7 bz0 50c 6ts
kiefer n5
thirst n5 f09 2sq 9mq 89o djs
regener n5 1yn 1to afp
rocco n5
corsica n5
simeon n5
iceberg n5 9i9
allerg o5 a0s 6k9
brazen o5 cd7 4dy
miracul o5 4cn 3tv 78i
kun n5
prognosi n5 1dn 4l4 20o
shwe n5
sheppard n5
ser n5
fukuoka n5
neh n5
emblazon n5
grounder n5 he 95
squirrel n5 au7
bain n5
steinmeier n5
qtr n5
gettysburg n5
relish n5 1v2 3vd eo8 cni c08
crook o5 4bo ccs 384 40l
portman n5
kara n5
airbas n5
intrus o5 c9q 7s0
html n5
imran n5
clearwat n5
brando n5
themat o5 1jl
evangelist n5 4hj 67u
vazquez n5
voodoo n5
hobbl n5 abh
fragranc n5 bwz bqo cg7 9gs 94q 8rx 1v6
mou n5
cinematograph n5 7vy a7w 29r
gilani n5
thrash n5 jv 7fn 107 e8w d6h asb eyj 4n1 4e9
drizzl n5 17r 88d
grit n5 6j7 7lv 6hd 2id
placid o5 1vi 2jc cun
souter n5
flea n5
ascend o5 a0t 70r aq 1em
gambler n5 2vl 2ry
bulger n5
basal o5 59 sl
scorch o5 4ow
yilmaz n5
pero n5
vend n5 417 aph bi
anz n5
puget n5
regatta n5
barca n5
amalgam o5 1mh 1s 41t 9k9
stacei n5
croix n5
phosphat n5
diminut o5 8wv 1ok
jang n5
pixar n5
stratford n5
grisli o5 46u 86f esh
fairbank n5
decim n5
zamora n5
gruden n5
petrobra n5
caledonia n5
soh n5
cowardli o5 8gl wx bqr
fei n5
kisangani n5
foo n5
gusmao n5
flanagan n5
botanist n5 76g aox
mcgregor n5
doncast n5
leah n5
batista n5
flagrant o5 c0a aq7 1of
carnei n5
ilo n5
quickest o5 28p 1cu
relaunch n5
malacca n5
richli o5 eyu y9
alija n5
parasit n5 fx c97
kilkenni n5
elijah n5
tusk n5
hotspur n5 6n2
stretcher n5 21x
overtook n5
taco n5 3ep
dyke n5 8eb 2at dwf
frankel n5
mizuho n5
gard n5
sabri n5
femin n5 5hd jb 205
ordinarili o5 1ud 12g 1zt n8
monoxid n5 7ei
hotb n5
hogg n5
glitch n5 54n 4j6
arcelor n5
orthodoxi n5
rangoon n5 569
governorship n5 kr
hasek n5
telefonica n5
yasuo n5
loaf n5 2t1
panzer n5
hysteria n5 ak3 wx 646 e3n 5kj d50 ad6
nuisanc n5
prolog n5
implicitli o5 8x0
gheit n5
melros n5
craze n5 2op 2ww cl5 646 92y ajx ad6 47n
chihuahua n5
lithium n5
macho n5 8eb 8q2
ignition n5 6he
nad n5
blunder n5 20x 78j 1xr
encor n5
meer n5
repriz o5 1q0
congest o5
immacul o5 caq
messiah n5 2e3 a1c
duc n5
steadfast o5 ko aok 5s2 b2e 1wk e6f
duan n5
cactu n5
churn o5 62a ebt 60k
bumpi o5 6zl 9ij 2tq 2ff
chai n5
ahr n5
bellevu n5
eln n5
lattic n5
immers n5 bmm
carp n5
patio n5 6hb
graciou o5 4ex 2ga 4ea 1ky 4h
monstrou o5 25i c7z 3j6 3sq
tantamount o5
mello n5
vibe n5 87j bt2
timeout n5
darken o5 16s
disqualif n5 5g3
duct n5 25j
atari n5
unprepar o5
sochi n5
asahara n5
dinamo n5
behr n5
dresdner n5
aspirin n5 545 e2x
callahan n5
emit o5 3tm 23j 4f0
lakeland n5
unwilling n5 4vv
outpati n5 w9
tuscani n5 dka
abubakar n5
tele n5
basayev n5
malfunc n5 11b 64z
apostl n5 7o3 rv
inhuman o5 3sm ar5 2uh 4l9 10p
brai o5
abbi n5
mening n5
cnooc n5
spaghetti n5 5u0
ramsai n5
mofa n5
steyn n5
evapor o5 aru 9jy 2el
langlei n5
landri n5
nathali n5
diocesan n5 1hn 2tp
mathew n5
attrition n5 7y9
symphon o5 31f
liturgi n5 atl 686 enx
streetcar n5 70c a8d
fordham n5
rigg n5
illustri o5 23x 1m9 w7 1g7 35o
collieri n5 344
cpu n5 2xf dvz 4um
bandar n5
tenerif n5
syntax n5
junctur n5 6de vi l5 27g
bret n5
benito n5
gan n5
gbr n5
floppi n5 2ui 3t7 8vc
messina n5
templat n5 1pv
bulletproof o5 320
abdur n5
antioch n5
seton n5
esa n5
ultraviolet n5 552
unsolicit o5
mer n5
marlei n5
whisk o5 be7
tasmanian o5 6ho
knack n5 46c 1rn
quarrel o5 qb 146 17w 7jb
rajapaks n5
cisnero n5
tulkarem n5
yung n5
paranoia n5
jolo n5
rustic o5
shevchenko n5
dominik n5
impas o5 7vs awu 5i4 2oh
liquefi o5 cxb
lutz n5
garnish n5 1gt
aloft o5
csx n5
inzamam n5
vishnu n5
nikki n5
urumqi n5
noo n5
veer o5
forfeit o5 4ay anu 34z 70a
taro n5
unorthodox o5 4nh 4ro 7is
ufo n5
substrat n5 17g
gillian n5
indo n5
freiburg n5
platt n5
nikola n5
robredo n5
forgo o5 anj 884 70a
watanab n5
darbi n5
dbs n5
chattanooga n5
calder n5
madhya n5
katsav n5
becki n5
citroen n5
pollen n5 9am
glider n5 c8d
dobson n5
franck n5
lope n5
dariu n5
creami o5 2ia 2er
profici n5 9l6 pv 1m2 13e 1gh 240
debit n5 up
atherton n5
unregul o5
jaap n5
tulan n5
zairian n5
scarciti n5 45d 5r9
virul o5 8b3 es5 1lw 9x2
resolut o5 akh edn e6f 31a
bild n5
babbitt n5
heem n5
ellington n5
blain n5
masood n5
practiz o5 1j4 pv 6p3
caffein n5
emptiv n5
pedigre n5 5qh t9 3dm cxu 755 jd 7q1
comun n5
rightist n5 tc
botani n5 3l4 6sg ais 59p
eel n5
unlicens o5 52u
cher n5
welleslei n5
hairi o5 1k1
realti n5 qf
cretac o5 8cu
austen n5
intraven o5 6t1
vettori n5
mahmood n5
fremont n5
asx n5
multiparti n5
southward o5 2q b2a
dangl n5 1yb
kerkorian n5
bahraini n5 m9 4rr 364
measl n5
peddl n5 417 bi ai1
jagr n5
triathlon n5
proprietor n5 z2 6nl
zoom o5 32q
keyston n5
astound o5 2rp 6tg 3ec 28x 3hu 6ch 5d6
subpoen n5
tsa n5
milutinov n5
fijian n5 3cf eig
stp n5
hadi n5
diffusion n5 d4e 5om c3u
sukarnoputri n5
petal n5
papadopoulo n5
viet n5
brasilia n5
sufi n5 nt
centro n5
hardcov n5 bv 145
hue n5 1b2
alfa n5
wonderfulli o5 4cn e6v 243
coe n5
glare o5 3qj 21l a3o 8jv 5h6 3fn 75u 2py 8r7 3b3 7y6 c0a aix
honeywel n5
scrutin o5 5ga 3re 2nr 5jn 37l
pinot n5
preheat o5
seko n5
fetal o5 8ii
inconveni n5 512 7ru 164 5bg
magellan n5
disobedi n5
montevideo n5
woodbridg n5
gallo n5
discu n5
magnolia n5
ipc n5
integ n5 2fc
helium n5
hen n5
biofuel n5
bmg n5
unsustain n5
gambari n5
dominica n5
awash o5 7mp 1v0 8pk b85
palma n5
huff o5 bud
ein n5
undo o5 990 2ey
kinet o5 38u
hydropow n5
depositor n5
gifford n5
leighton n5
barbar o5 3sm 2uh bzq 4vy 4l9 alm 575
sugiyama n5
ackerman n5
caucasian n5 4fr 6g
pele n5
sharpest n5
inhal n5
freer n5
zvonareva n5
eurotunnel n5
donahu n5
rowdi n5 7nw bti 96k vs
composur n5 1x2 1ql 9mg
fredrik n5
bosch n5
interestingli o5 cb
nhs n5
adv n5
pricei o5 35j 1ih aa
nico n5
cristian n5
nat n5
klose n5
titu n5
supersed n5
dehydr n5 alv agi 3yy 9oa
silesian n5
torso n5 fl 4oi
censor n5 ro 55b
reclam n5 6nz 38d 1yn
glitter o5 asv 5h6 7px 21l
gentri n5 bp1
polynomi n5 1lz
neolith n5
oft o5 1hk 9z
schnyder n5
mina n5
sarin n5
teatro n5
mischief n5 e3q
greco n5
colleen n5
trounc n5 jv e8w aho
vitro n5
witt n5
novotna n5
fluoresc o5 ir
uncheck o5 ehf
totalitarian o5 42v 98d ck8
bushehr n5
causewai o5 cv ql
nab o5 8tu
disconnect o5 349 355 502 2x4
parochi o5 det 1pp
ebert n5
methamphetamin n5 y3 e4q
umno n5
pointless o5 ab7 52o bko 1tw 9u9
durbin n5
surcharg o5
inferno n5 ao 2pb
doomsdai n5 5di
gleam o5 21l db0 7f4 arz 5h6
selena n5
intellect n5 2ki xc pb 11g
vail n5
mcrae n5
akayev n5
lombard n5
sese n5
torped n5
tolkien n5
childbirth n5 1d5
arraign n5
sardinia n5
cpp n5
anomali n5 7ap
zhirinovski n5
gideon n5
takahashi n5
soderl n5
tuesday n5
fruitless o5 8r3 64g
purif n5 1a6 6q7 c1 5d7
retract o5 724
phuket n5
lavend o5 3lb
stamina n5 4qb vs
liturg o5 am3
deduct o5 2uy 3o4 7v4 2jl a5v 7qv
milo n5
indign n5 1ym 8s8 3lv 1qb bzm
marko n5
keenli o5 3ef 2zc
carlyl n5
discrep n5 c73 aw 4s2 bzz cwa
mule n5
disintegr n5 6n5 c7c 5j9
greyhound n5
ong n5
spla n5
kournikova n5
trawler n5 71w
huntsvil n5
undesir o5 b1g 69t
matthia n5
uhs n5
jockey n5
willingli o5 k
juno n5
rodent n5
henlei n5
eliza n5
habsburg n5 2g6
pieter n5
dialysi n5
hantuchova n5
liveri n5 3zq 2gi
shinzo n5
mcqueen n5
usaid n5
cornyn n5
jie n5
nauru n5
mika n5
bovin o5
doorwai n5 113 23b
gabl n5
samak n5
ammonia n5 2vk
zuh n5
frankenstein n5
prewar o5
dearli o5 cs7 418
advani n5
lugo n5
grossli o5 1of
darkest n5
picker n5 13z
tart o5 4bb 1e6 528
awhil o5
ap n5
fig n5
chou n5 7t1 48b
malay n5
evo n5
jiri n5
recit n5 5v1 il
loneli n5 cmk 28h 36b 2k4 3pm
contracep n5
presumpt o5 3vo
mauricio n5
clarinet n5
cdu n5
inhibitor n5 ba2
horst n5
bao n5
spartak n5
scuba n5
vincenzo n5
shaul n5
laci o5 7qa
mestro n5 188
gaa n5
chanderpaul n5
seventeenth o5
gertrud n5
sizeabl o5 5hf 254 5gb 9a 12m 642 b19
bikini n5 dxp
polli n5
bouteflika n5
vulgar o5 a5p i7 16u em3 9x8
sia n5
swami n5
unstopp o5 c15
symond n5
wealthier n5
buff n5 57k 869 oa 3y3
diagon o5 42r d41 ddl 4kv
vigo n5
topographi n5 231
profess o5 2zx 3wx 3sw
northamptonshir n5
taiex n5
ultrasound n5 126
inward o5
anelka n5
marlboro n5
rehn n5
dharma n5
roundabout o5 ch3 1zp 1kb 2w3
annika n5
gunn n5
pretrial n5
zai n5
tad n5
mma n5
newel n5
tacit o5 8x0
kunm n5
fastow n5
persuasion n5 2mm 5s n7
thoroughfar n5 cv ql
salti o5 1jj blg
samba n5 176
fervent o5 7vs 5i4 an7 2oh
kaiserslautern n5
ligu n5
collusion n5
apprenticeship n5 6ub
clientel n5 5k 72z
bridgeport n5
summar n5 26a
cabernet n5
thurman n5
redress n5 1q8 1s9 1yq sz 5tt 851 5c
avalon n5
manifold n5 b2k
mahal n5
handwrit n5 hh 2jg
intradai n5
peke n5 jk
nea n5
underg n5
sabin n5
travolta n5
lefti n5 2ba
pavarotti n5
internacion n5
premedit o5 16i
eurostat n5
wolverin n5
throttl n5 42u 1vz 8mx 139 1bm 82f 9j3 5n3
glaxo n5
unifil n5
fender n5 7en
revisit o5
inactiv n5
guillen n5
sidekick n5 of 4gm ma 5m0
zamboanga n5
irb n5
isu n5
brochur n5 bv 8xc bg1 6v0 9lv
astor n5
iea n5
invinc o5 c15
kano n5
rapproch n5 k1 2cy
bryce n5
yala n5
dietrich n5
fdic n5
sadat n5
cloak n5 6gx 6sl 45f 8ae 1zj 303
heinou o5
occident n5
kirkland n5
pryor n5
multiplay n5
meticul o5 3i2
amazingli o5 2rp 3c2
manli o5 6i
whisper o5 rf 8hd
barghouti n5
frivol o5 518 989
unprotect o5 27s
streisand n5
easton n5
tyne n5
meir n5
skelet o5 bn7 62w
unfett o5
hostess n5
escobar n5
neutron n5
unsign o5
interdisciplinari o5 2ox
navratilova n5
flex o5 4bo 3j1
precondi o5 c18 7ze
hawthorn n5
sauber n5
baggio n5
sher n5
benetton n5
lurk n5 4la
quotat n5 1c8 5qd no 609 1ke 7y7 mj p1 11j
trough n5 23z
khaleda n5
attest o5 4qo 3xo 34i 27b iy 99v 7bz 2cf 57e zq
embroid n5
nehru n5
mehta n5
dimaggio n5
obuchi n5
tread o5 758 bqq
brows n5 4y5 7oo 1he 5hy
subway n5
gild o5 83i er4 98g gj 19o 260 z4 eyi
nearer o5 8h
brandt n5
khadr n5
denton n5
hussei n5
mister n5
rudder n5
nervous n5 3ic 3eq 2hy
pantheon n5
swarm o5 2yj c1k 2ja
erica n5
mpg n5
malvo n5
cartilag n5
rotor n5
chandrika n5
bard n5
scioscia n5
adrenalin n5
sheraton n5
mohsen n5
donetsk n5
huston n5
angelina n5
hash n5
ichiro n5
sangakkara n5
gianni n5
grosjean n5
acapulco n5
cumbersom o5 5bg b4i c7s dza
nikko n5
hekmatyar n5
terrenc n5
mcintyr n5
lohan n5
ama n5
hertfordshir n5
scof n5
unprofor n5
tristan n5
schindler n5
mouthpiec n5
lifeboat n5
mindset n5 22r 1tl 20w
dutroux n5
peseta n5
lehigh n5
dorchest n5
arusha n5
juici o5 1vl 3aj 6j8 cl8 5ho 91c
spurrier n5
workload n5
exhibitor n5 2sa
merlin n5 46d
decatur n5
hapless o5 60z ad8 7h2 kh
snowboard n5
liao n5 2g6
icti n5
palett n5
feisti o5 1iu e6n
byu n5
pregam n5
tidi o5 6qd 12m 642 avs
mwai n5
proactiv o5
janjawe n5
boldli o5 363
sip o5 21v
eavesdrop n5
unsuit o5 7tn 64t au1 8tw
unhurt o5 6zu 9xx
noriega n5
serrano n5
promulg o5 7e4 fy
dunedin n5
mccullough n5
buckey n5
socio n5
roberta n5
whistler n5 556
imad n5
resend n5
handshak n5 1c8 34g
bladder n5
harlan n5
intersect o5 3pw
rajiv n5
penitentiari o5
hum o5 4hi 7w7 bq1 210
tex n5
fairway n5
milford n5
coptic n5 1a8
coil o5 6js 3u8 1op a7l 56i
mcnabb n5
aarp n5
bartend n5
careless o5 5d2 67z 5l3
bona n5
southbound o5 apc
alistair n5
hind n5 ae2
gnp n5
steadfastli o5 331 akh
fifteenth o5
hendrick n5
jenna n5
provenc n5
superson o5
multipli o5 3o4 jp ax6 1gl 65g
ecuadorian n5 2p9
errant o5
hearti o5 ln 2mt 1kl 1sk ego
cercion n5 c2n
vascular o5 26k
belo n5
baffert n5
mccarti n5
iberian n5 a11
schubert n5
rhy n5
mansor n5
emphat o5 2mx 366 7f 1yh
rediscov n5
namibian n5 4et
yue n5 beg
underst o5 25m
crept n5
meehan n5
andersson n5
robben n5
singleton n5
timeless o5
rss n5
psi n5
vin n5
patric n5
wilcox n5
rifkind n5
snooker o5
primat n5
boh n5
kerosen n5 s9
pnc n5
smoltz n5
wriglei n5
mishap n5
silvia n5
thursday n5
unexplod o5
allig n5 73f
poke o5 40p c9q c26 d6h 2u2 59a c9e 3or 4no 4ou
melodrama n5 1h7
tur n5
contraband o5 e2k sx 44z 2ph
gamer n5
admittedli o5 t3
stalwart o5 37i 57w 94r 62
uninterrupt o5 ef 4lb 7cy bbn
cessna n5
zeta n5
joschka n5
balladur n5
virgil n5
grachev n5
chloe n5
gradient n5 4kv
nap n5 249
tseng n5
propag n5 c3u 1gl 65g 31w d4e wl
needless o5 42a
socrat n5
extravaganza n5 13p
cowan n5
ulyss n5
agit o5 2sr e4e 29p 7i6 9zi 4dr 3ll 8l3 975 7e6 646 d50 4me 4f9
kuhn n5
primer n5 7b
courtship n5 4c 4qt
clumsi o5 5bg dsz b0b 78j 91s c7s dza
renato n5
msn n5
interceptor n5 18f 4it
kobayashi n5
almond n5
conduit n5
bingo n5 eba
peninsular o5 1t3
canseco n5
swe n5
pluto n5
kline n5
hollidai n5
kristen n5
invers o5 2ey
bonanza n5 2b8 8ex
registrar n5 8i
quieter n5
dizzi o5 c0m 518 exw
upturn n5 vb 3uo
seclud o5 8cc z3
joshi n5
thicker n5
sloven n5 7la
brewster n5
gimmick n5 40l
airstrip n5 4k6 158
leewai n5
relay n5
humboldt n5
vuitton n5
morlei n5
ness n5 1vn
husseini n5
vinni n5
spaceship n5 40g
bacterium n5 3h4
gunfight n5 3yn
corrosion n5 524
judah n5
patchwork n5 cm8
sublim o5 658 dez 8up
andrad n5
fbc n5
grime n5 3g1 2z7 93w
bader n5
dool n5
landmin n5
cider n5 5d8 21v
fractiou o5 ewp
antil n5
hatfield n5
claimant n5 mh
dpj n5
pfg n5
unprofit o5
thru n5
bangor n5
spectral o5 3db
null o5 745 e1f 59n 1zq
merritt n5
normalci n5 12g
yearn n5 1ru 3m
jeddah n5
cambi n5
asu n5
gardin n5
blacken o5 bf
gunpowd n5 21t 2p5
villanova n5
parrot n5 c47 1dl
blumenth n5
kapoor n5
chubai n5
reddish o5 4be 79s e2 5uk 7v3
epidemiolog n5 dx7 18i
rabat n5
punjabi n5 h0 6yd
fibr n5 3ls
dilig n5 15r a2 bvx
camper n5 nw
fossett n5
complac n5
almeida n5
shaker n5 34g
yosemit n5
kindli o5 bew j6 4is
csi n5
vogel n5
pagoda n5 1d7
intrins o5 6by 2fc
questionnair n5
amish n5
vicki n5
devin n5
donni n5
lerner n5
jurgen n5
shek n5
prerequisit n5 s0
etna n5
benedictin n5 3bz
lindro n5
headi o5 2sr 7x cnt 1w8 34u
maui n5
peni n5
alomar n5
burrow n5 282
senna n5
lowri n5
gartner n5
antonin n5
zhuang n5
claremont n5
sled n5 1pf
fir n5
crimea n5
footnot n5
plush o5 5pk
papaci n5 bgx
northbound o5 823
elong o5 3m
masonri n5 j3 3ax 12f
tillman n5
torrent n5 c1t d76 1v0 8pk 2ja 74a
exceedingli o5 1ey
extermin n5 1eq 5ky 2vk 6os
viceroi n5
karan n5
luge n5
overflow o5 1v0 9qw 845 3zo 2ja 7mp aqv 8pk
undetermin o5 5r5 abl 6fe
weizman n5
vividli o5 5w1
scuffl n5 5qt 9y9 djg
discreet o5 e6p
celeri n5 39n
pear n5
embank n5
bartoli n5
tripartit o5
peoria n5
antagonist n5 86g 1bp 2k1 92a
smilei n5
usaf n5
seneca n5 d4y
shropshir n5
libretto n5 2jg
sorti n5
outplai n5
morpholog n5 3l4 12f
ely n5
siad n5
thyroid n5
palau n5
coco n5 6f7
shaheen n5
conjectur n5 5jd 1qs 1h4 dyi 180
ict n5
karma n5
ic n5 4uu y3
keyboardist n5 2bj
leaderboard n5
undevelop o5 ef2
frigid o5 3k4 10p d6m 9lx 6n0 4qp
aguilera n5
uncondition o5 9e0 90s 6u5
youssef n5
rafiq n5
priceless o5 9lb 2a4
djukanov n5
mcc n5
divulg o5 2me 10s 52s 1ae 3wj
mattress n5 4pw
aguirr n5
dalglish n5
jolli o5 zp 821 11p
prefac n5 e41 x5 4od
townspeopl n5 75
hartman n5
vaudevil n5
aqueduct n5
lew n5
explet n5 5u4 41g 80t 7bz
boyhood n5 w2 2ah
marquett n5
cyanid n5
podcast o5 11n
midsiz n5
sidebar n5
mercado n5
transgend o5
lebron n5
midafternoon n5
lillian n5
hobb n5
enqvist n5
pare o5 8rp 1gt
rubio n5
inhibit o5 6el eqj 7wb a01 avf d9b t5 6gm 9pk
instig n5 71o 1na 1ry
pensk n5
aubrei n5
mariu n5
niro n5
anecdot o5
perciv n5
shai n5
jefford n5
kfar n5
basescu n5
inuit n5
demarc n5 2sb 78
bantam n5
bos n5
widest n5
yanukovich n5
tediou o5 3xd 64b 13q 8cr
robl n5
whiski n5 e4g 4th 1iu 8sz
chatter o5 439 4i5 663 85
incendiari o5 5he ol 7r3 549
bishkek n5
barnslei n5
jacobsen n5
natalia n5
colchest n5
brokaw n5
alderman n5
westpac n5
galile n5
outweigh o5
apathi n5 8mj e33 5qv
sandal n5
bloomfield n5
redeem o5 2e3 1zf a1c 1xp 1fr 6qg yo
theorist n5 180
cpa n5 up
misplac o5
tepid o5 a6g
wavelength n5
alta n5
fayyad n5
backfir n5 4xq
incident o5 494 1tk 1zi da
thom n5
unsold o5
overload o5 9gv
dia n5 4xd
joo n5
unlock o5 ctm
broadest n5
slit n5 4wr
uneth o5
tak n5
nylon n5 1zj 4au
unbroken o5 cs b3x
recours n5
eton n5
internship n5 2x
folli n5 2op 7kv 2hk 470
vida n5
condens n5 7gd
handmad o5
motherwel n5
woodson n5
marquess n5 18x 70m
flaherti n5
skew o5
cass n5
maariv n5
asiad n5
kalashnikov n5
furious o5 49s
walden n5
cato n5
mayweath n5
palpabl o5 119 iy 99v 261 693 c2d
redford n5
ieee n5
arn n5
kendrick n5
forsberg n5
roundtabl n5 9s
krakow n5
nunez n5
tna n5
lesion n5 s4
fiona n5
geelong n5
boc n5
chiba n5
epithet n5 6s
fabl o5 6ra 1ys 2bs bg 2zp
yamaguchi n5
tote n5
ave n5
labour n5 lv
arrondiss n5
quaint o5 1c0 7pp
misfortun n5 1xh 2oe
landlock o5
mardi n5
mccaffrei n5
sera n5
lawton n5
appendix n5
oxfordshir n5
seagram n5
peacetim n5
anxious o5 3v5
qureshi n5
bayou n5
upstart n5
binyamin n5
erstwhil o5 38 1ly 3h 976
quan n5
intertwin n5
baffl n5 d3s 349 dus 5or 6b2
fsu n5
cle n5
ign n5
jamestown n5
morningstar n5
yerevan n5
gladston n5
scala n5
nitrat n5
siniora n5
eloqu o5 8lq 10q 7dn
handel n5
dunbar n5
dearborn n5
crank o5 4n8
ind n5
rhodesia n5 19q
caf n5
saut o5 1q3 5ya
dissip o5 9sw 5om 2x4 7b8
creepi o5 9mf
shrewd o5 d9c 3o4 1ut 1e6 26m
coexist n5
nowak n5
gsm n5
hubbel n5
zapatista n5
nortel n5
joyner n5
mixer n5 165
choppi o5 483 7g3
sauvignon n5
ezra n5
directv n5
tarantino n5
flashback n5
skyrocket n5
nobleman n5 18x 37x
cantones n5 74 b30
snub o5 3mk
sein n5
requisit n5 1va u7 4nv 8z s0
intercollegi o5
horrend o5 3dq 4ne 4s3 9ut wx cva 5rw 6k1 2no
aprilia n5
funcinpec n5
uniformli o5 2gi
maputo n5
gatt n5
geffen n5
mcdougal n5
edna n5
nazareth n5
heartbreak o5 4dn 6nf
benevol o5 436 b6x a6w 4is
gothenburg n5
arabiya n5
harshest n5
zell n5
uno n5
bachelet n5
unto n5
bismarck n5
hotter n5
pharmacist n5 dos 876 35e 5p5
sadler n5
nirvana n5 8ft 38n 2cl
spurn o5 y7
bower n5
exuber o5 3bn 307 9bb 6j8 1iu
soriano n5
leftov n5 2mp jm 4p4
parmalat n5
kpmg n5
erika n5
scrape o5 45r 86v 7x5 57c 1wu
clampdown n5
vettel n5
garzon n5
dahn n5
ismael n5
leyland n5
zawahri n5
gia n5
swanson n5
rag o5 8hu 638 362 359 edf 2ju
maroon o5 3qe
unborn o5
panason n5
gasp o5
michelangelo n5
kabbah n5
vidal n5
mohawk n5 d4y
pollack n5 6pe
folder n5 8xc axw 4dc 6v0 9lv
kimi n5
coeffici n5 22q
somervil n5
seab n5
nationsbank n5
pcb n5
steril o5 dmr
squid n5 5nb
unbear o5 8qf 376
citicorp n5
jave n5
bratton n5
lunchtim n5
drawer n5 xx 3u3 dz
contrera n5
blum n5
spheric o5 4je 5do
nkunda n5
millimet n5
puebla n5
palazzo n5
cuff n5 adv
sari n5
indulg o5 bz5 6a3 7hx add
armori n5
yew n5
berdych n5
crypt n5
nomenclatur n5 826
hoffmann n5
afro n5
pontif o5 b7u 7o3 1hn 46m 52r 6is 16f
dhoni n5
tha n5
enquiri n5 1xe 46f 8fr kj
quiglei n5
overrul n5 8dx 3uo
grayson n5
heist o5 3ej
lipstick n5
salmonella n5
postmast n5
clapton n5
jawad n5
combo n5
montan o5 w5
calipari n5
pharaoh n5 3d5
esteban n5
fremantl n5
tor n5
circumv o5 5a5 95v 81x eb4 6ic
pyrene n5
bourqu n5
amorim n5
latif n5
cfa n5
cylindr o5 ab
garang n5
americana n5
edo n5 rm
satin n5 1zj 4au
figo n5
fianc n5
insensit o5
rainsi n5
winni n5
sms n5
mortim n5
cashman n5
abyss n5
cosmonaut n5 3v0
extracurricular o5 e35
broccoli n5
bale n5
sparrow n5
mcauliff n5
azhar n5
acer n5
beau n5 3vb ebn a02
plow o5 bsm i1
gemini n5 28g
rundown n5
bautista n5
hegemoni n5
rev o5
scorn n5 5az d03 b4 9pn 844 bu2 y7 2k5
kibbutz n5
schere n5
jal n5
kaliningrad n5
alou n5
timberlak n5
postcard n5
comesa n5
loretta n5
manlei n5
tracei n5
demirel n5
curli o5 6js
sherlock n5 354
jasmin n5
enigmat o5 7d6 ct0 5o9
reshap o5 1l6
kursk n5
moammar n5
firebrand n5
antelop n5
liftoff n5
ymca n5
gur n5
mussina n5
serpent n5 4g4
yulia n5
karin n5
hynix n5
seren o5 1x2 cun arh 7m 1vi
amal n5
grad n5 9wy 1h3 1rf
barrist n5 s1
bibbi n5
orissa n5
catchi o5 11o 5vt
gape o5
thy n5
tanya n5
wentworth n5
unwarr o5 90p cjf aev 7yy a00 7mg
greenfield n5
plotter n5 16i
overst o5 5gk
vila n5
endlessli o5 ef 4lb 6er
encircl o5 3o0 1f7
wim n5
karlsruh n5
hasbro n5
outflow n5 1ji caj 9qw
pi n5
kruger n5
resurfac n5
tora n5
kingpin n5
cordoba n5 dns
jpn n5
jog n5 c1c cit cyj
etch o5 8y1 3zy 7ci
motorbik n5 3m4 3dx 1pf
reh n5
retroact o5
yarn n5 5v1 6nn
showroom n5
macon n5
sportsman n5 1k0 im
slayer n5 2dz 4qu 4o7
playback n5
buffal n5
wig n5
muir n5
denim n5 1zj 4au 19b 7u6
khz n5
saatchi n5
undon o5 3h6 4wz
vindic o5 c11 5n8 3ln fd
thereof o5
jaber n5
senseless o5 asq 470 7mg
sana n5 a2h
henriqu n5
bancorp n5
asparagu n5 5ox 39n
searcher n5
fogh n5
hustl o5 7rp 43f 9is 5d0
inflam o5 5x7 7lt 6he 81q 7r3 w3
albrecht n5
celebratori o5 23x
aventi n5
mariana n5
impract o5 d69 dza 8cr
squabbl n5 8eg 9is 7vn
santoro n5
youzhni n5
ludicr o5 5qk 7kv 9y8 5td e2w 4v7
catalina n5
seamless o5 81h 2jc
tbs n5
lib n5
cctv n5
jonah n5
snif n5
farlei n5
deplor o5 6uu 50o 60z 7h2 2k4 302 575
interfaith o5 on
tasti o5 a8e 750 3vd epp aws 528 91c 25m
mcintosh n5
dropout n5
monthlong o5
mahonei n5
scapegoat n5
batasuna n5
ahmadi n5
ghulam n5
streep n5
dagger n5 3dt
quang n5
canin n5 38a
afridi n5
topolog n5
hamdi n5
brit n5 4tb ep1
horsesho n5 414
chico n5 6v6
konstantin n5
purcel n5
inquir n5 evh kj ag 1xe k2 1tp
inver n5
glamorgan n5
kanu n5
reggina n5
burrough n5
dyson n5
mahendra n5
jurist n5 p0 j9 c9o ia
sinha n5
piou o5 5fp
snout n5 ekw 2u2
vonn n5
ning n5
homo n5 ad
reprimand o5 7ng 64h 8zx etz
transylvania n5
usg n5
temblor n5 1ln 1sq
seam n5 97r 78
separat n5 71j 27j
immer n5 akr
terr n5
renegoti o5 oi
tinker o5
convincingli o5 1yv
mukherje n5
ogilvi n5
hermitag n5
tzipi n5
chancel n5 3x3
nrl n5
noctuida n5
yasukuni n5
fung n5
qiao n5
flyweight n5 3sp
rufu n5
ain o5
lander n5 dd 40g
rescind o5 9ev 2b3 1q6 3uo 55j 2ey 6eh 2kx
margarita n5
haggard o5 ayo 2z4
pelt n5 4jh
sumner n5
woodruff n5
marjori n5
tamiflu n5
parchment n5 qg
cracker o5 2t1 2io 2ef 4n8 epp
ibrahimov n5
baer n5
apocalypt o5 9fg 453
baro n5
corbett n5
destitut o5 8jy a31 37n 21a 6nv kh
counterinsurg n5 p9
galbraith n5
buyback n5 1bc 6qg 9hn
grudg n5 7d7 ers
acorn n5
redknapp n5
mcgradi n5
teamwork n5
cavendish n5
manic o5 646 ad6
abb n5
edberg n5
levitt n5
elgin n5
mukasei n5
walkwai n5 197
marcello n5
rep n5
trujillo n5
rhone n5
playabl o5
mash o5 d44 7y9 4q3
univi n5
vaa n5
milki o5 22g bs9
rabbo n5
ocampo n5
boardwalk n5 bo0
muzzl n5
rahn n5
tevez n5
untreat o5
malaya n5
sandler n5
agha n5 ebc
whaler n5 4bx
selangor n5
schooner n5
tau n5
ode n5 2ev
rainier n5
martiniqu n5
wrest o5 1a9
smyth n5
monuc n5
fiercest n5
rodolfo n5
benefactor n5 ec9
benn n5
weill n5
gigg n5
jamil n5
aristocraci n5 a34 21b as0 6rm
rac n5
yamamoto n5
oblivi o5 cuv 49v
saba n5
ahmet n5
harriman n5
iyad n5
remast n5
barclai n5
jock n5
sti n5
omis n5 20x 1xr 7kx
ruf n5
plaincloth n5
schole n5
compliant o5 37y 2yg
arellano n5
mayan n5 5x2
sitter n5 1jq
swipe o5 3py 1q6 6h4
elast o5 4au 3j1
bujumbura n5
vantag n5 12j
bunt n5
micron n5
clich n5 8fa
camacho n5
maccabi n5
pudong n5
alv n5
rahm n5
conson n5 930
aleksandr n5
reckon n5 3o4 jp 1a3 oo 3u4 hp 25a ps 1dn 2fu 2c5 1pc 2q1 1h4 7bz 5s
akp n5
hummer n5 b1z
tammi n5
swindon n5
niyazov n5
deli n5 1he w6
shriver n5
nueva n5
majli n5
cordero n5
buckl o5
godzilla n5
novgorod n5
crespo n5
bemba n5
vase n5
linkag n5 13c
edouard n5
islet n5 4v3
weimar n5
sooth o5 69s 1zy 3to a5f 5mt
andorra n5
shlomo n5
slavonia n5
bouquet n5 bwz ahk 8rx 1v6
moqtada n5
trampl n5 azd
timid o5 2ss aim wx 4q6 3ms 6av
timefram n5
repel o5 brz 3oa 8oc 1e7
tesco n5
wight n5
kwazulu n5
bernd n5
hereford n5
erskin n5
blender n5 498 be7
readership n5 13r 2c3
bot n5
socioeconom o5 5e
reuben n5
kayak n5 191 722
mirren n5
ovitz n5
snag o5 a4w 3x9
safewai n5
erez n5
romanesqu n5
toothpast n5
wednesday n5
beaslei n5
marlborough n5
meteor n5
tipperari n5
hindsight n5
duluth n5
chardonnai n5
rewritten n5
aft o5
agil o5 ir ow dol 1cu
ass n5 cxc d2j 54a 37e
strikingli o5 n4
unnecessarili o5 42a
apprehen n5 8tu is 9ut wx 11g
platter n5 2ui 3t7
canvass n5 100
scissor n5
meier n5
international n5
sani n5
federalist n5 7k
repuls n5 bqt etx 8ru
reborn o5 afp
invert o5
tien n5
debi n5
hone n5
payback n5 91f 89v 2n4 73p
oviedo n5
mcdonough n5
foodstuff n5 40h
opaqu o5 bo9 80f
entail o5 3id 5j8 ip e3u
plainli o5 119 iy 1qi 2uu 2m0 tq
hagen n5
ivica n5
braga n5
habea n5
bleacher n5 dav
handset n5 pn
alameda n5
blink o5 2xo c6q cso 5en 130 2yy
napier n5
hyperion n5
plough n5 bia 59o
guerra n5
msc n5
ons n5
yadav n5
waller n5
vita n5
gladi n5
jodi n5
beaufort n5
fulbright n5
tds n5
undraft n5
baucu n5
arat n5
atf n5
vibrat n5 34g et5 aky 7po 7dx 5u6
circumci n5 686
nantucket n5
bingham n5
stylist o5 14q n5 3c5
aqaba n5
mesopotamia n5
quorum n5
permiss o5 io 2k6 add
falkland n5
crenshaw n5
kingslei n5
viaduct n5 wq
mangl o5 2ds
simulcast n5 11n
wayward o5 d7m
hooligan n5 arg 8i1
scripp n5
klerk n5
assyrian n5
hanlei n5
adua n5
lecc n5
tchaikovski n5
chesterfield n5
fatima n5
shaikh n5
harrisburg n5
warp o5 7jn
wiesenth n5
djs n5
sketchi o5 4y9 5ma
antidot n5 3t6 5tt
holmgren n5
ecomog n5
acreag n5 8rr
disrespect n5 22r 5az 5zd 5bb dbw
pastim n5 cb
conservationist n5 tc 4f5
riplei n5
gagn n5
kamel n5
moribund o5 82c
gall n5 7yn 9x1 dam
zack n5
fehr n5
markei n5
puff o5 aqx 8r6 1yi erp
sixer n5
seung n5
throng n5 d5h xj 1iw 3l2 9ln 1xi 4hu
tahiti n5
pau n5
ekeu n5
untold o5
leyt n5
verdasco n5
unoc n5
zinedin n5
zepa n5
anemia n5 dgh 2fm
landon n5
dev n5
francophon n5
solitud n5
ayer n5
firestorm n5 1g6
sheryl n5
partisanship n5 5ff 375 49z
blindfold o5
juggl n5
emeri n5
sinopec n5
abiola n5
lazaru n5
upsw n5
gorman n5
novo n5
corretja n5
canist n5
granvil n5
marathi n5 6yd
connelli n5
brah n5
olympiad n5 1k0 ll
croft n5
tit n5
qorei n5
boogi n5 o2
bahia n5
lbs n5
banknot n5
arabl o5
kinder n5
persever n5 15r 3ri dxn
mover n5
sderot n5
massoud n5
imax n5
angi n5
quintet n5 933
zahar n5
thee n5
tireless o5 b6q 696 a2 dv1
qur n5
kitt n5
helton n5
bipolar o5 4qp
nero n5
dahlan n5
stubbornli o5 7hd
perpendicular n5 4o1 7fh 44a
katmandu n5 5x9
gnassingb n5
seamen n5
cbi n5
infus n5 8y5 dhb
flak n5 ao
sire o5
snoop o5
paddl o5 527 191
nasiriyah n5
lacei n5
teem o5
rih n5
eiffel n5
spoof n5 f14 bww 5bb c8c 64y
uygur n5 c0u 9tn
warrington n5
archriv n5
abstrac n5 4q0 1jn 4n
sculpt o5 3zy 3en
graz n5
scarlett n5
fluke n5
gland n5
resin n5
dreyfu n5
caricatur o5 c47 2y1 9co
cilantro n5
kerrei n5
aroma n5 c7i ahk 9gs 94q 8rx 4cq
disorderli o5 54h
tyrant n5 9ck 32t 3d5
cerro n5
goldwat n5
brothel n5
pim n5
siegfri n5
accordion n5
mira n5
keaton n5
zeu n5
bolshevik n5 u5 5fv
flyhalf n5
gasquet n5
immatur o5 76t 6xc a4 10w
ascertain o5 2kd 190 15r zo 56 st 17b 5f 4pm 10s 1qg
monet n5
qualcomm n5
frattini n5
lyricist n5 ci 2ev ux
ricci n5
packwood n5
assimil n5 86r 474
duboi n5
kat n5 2mo
affleck n5
requiem n5 6uu
traine n5 gx
chopra n5
kazakstan n5 79w 2yu
drinker n5 21v
mckinnon n5
transient n5
hou n5
munro n5
rook n5
psycho n5 d83
draconian o5
overheard n5
lynx n5
aver n5 520 va 844 84i
snowstorm n5 7yk 104
brownback n5
signifi o5 13b ip gf ok rw
silhouett n5
teixeira n5
viewership n5
horticultur o5 17o 12o 1do dh1
unequ o5 3yg d8c 6qa
womb n5 dk2
otter n5
fianna n5
descript o5 k7
solidifi o5 3t6 7wq 1kl
banjo n5
csc n5
chinook n5
sedition n5 742
nouveau n5
sted n5
peripheri n5 566 8bf
acosta n5
turkey n5
demjanjuk n5
joyou o5 a0f d3p sr 2ug acy 821
midsumm n5
audibl o5 ua
brinklei n5
painstak o5 ge c1q e27
wastewat n5 1tw
awfulli o5 4ne 4rq 2no
reactiv o5 oq 3ss ng
filthi o5 4ne 2z7 32w agg 50c 1xk
ual n5
brom n5
incest n5
electrician n5
lenienc n5 bgp add 3qo
brumbi n5
boister o5 2es 1iu 9s1
shoddi o5 384 2z7
herm n5
rochel n5
indycar n5
weldon n5
lac n5
penelop n5
pegasu n5
wiggin n5
xxxx n5
poss n5
rbs n5
dokic n5
fec n5
incens o5 8rx 1qb ato 3lv
washburn n5
moot o5 sn 64t
bloch n5
barbarian n5 ar5 56b 4vy
spurt o5
caviar n5
fdi n5
schiavon n5
uncomprom o5 3q3 94r
riaa n5
alonzo n5
soli n5
diverg o5 c73 aw 4s2 ats 781 cwa 3s8 7t 3b4
oneself n5
irrespect o5 7dh 2j7
lite o5
reindeer n5 3qb
bose n5
lob o5 1pw
tagliabu n5
xia n5
zest n5 3vd ah5 5wj
douglass n5
egregi o5 8r7 aix aq7 1of
hwan n5
sakhalin n5
gillard n5
gooden n5
expedit o5 xi ca0 c1
tenaci o5 1ik e44 3ri 7hd dxn
unimagin o5 1mf e1k 8k4
toder n5
iv n5 2k 3ky
semant o5 68z
wanda n5
giddi o5 b51 518
ransack o5 4pr cl1
lubbock n5
dissuad o5 1n2 59u
uptown n5
summertim n5 g3
gearbox n5
ashland n5
turkic n5
myrtl n5
gloss n5 1b2 5h6
nikita n5
bogg n5
speedskat n5
macbeth n5
exoner o5 bkl fd
wolfensohn n5
mohan n5
subtli o5 4cm
unbeat o5 axz avz
topeka n5
hashish n5
presump n5 4c5 dy1 ayx 3vo
cfl n5
likabl o5 vf 24 4is
casper n5
nudg o5 bk3 c9e 12b
schoolhous n5 9r 3e
babel n5
adject n5
ovarian o5
palmeira n5
ich n5
cora n5
hord n5 4p6 azq bug
rahk n5
dukaki n5
sargent n5
unforgett o5 5rx 447
eps n5
conscienti o5 4rn byw on
grenobl n5
uncontrol o5 de6 9s1 4g8
delug n5 d76 1v0 8pk 17r 42s 67t b7z
azor n5
rayon n5
katyusha n5
baroni n5 cw3
dicaprio n5
brownsvil n5
petrona n5
cramer n5
chiu n5
galact o5 6mt 3xx
cui n5
grover n5
jab o5 b3q c9e 3or 4no 4ou
moritz n5
mandalai n5
laxman n5
epoch n5 vp cg
drip o5 8s9 1ji 6lw
artisan n5 cfq
unmistak o5 119 iy 99v 261 bc8 1cg
brentwood n5
isaiah n5
wacki o5 7kv 9y3 4n8 epp 518
alastair n5
mccabe n5
dolor n5
molotov n5
akira n5
blount n5
cerc n5 b2o eka
wyeth n5
daylong o5
koehler n5
jerzi n5
stallon n5
gte n5
assang n5
continuum n5 ef
baum n5
reinsur n5 st
kostel n5
litani n5
diaper n5
amor n5 2si
childless o5
sane o5 541 pb c9m
schism n5 4oy 980 17i
sanofi n5
focuss o5 6u pg 189
gazeta n5
gunnar n5
fong n5
calvert n5
vieri n5
riff n5 70e 4sc
expressli o5 s6
punta n5
shreveport n5
hatcher n5
mikael n5
steamboat n5
itf n5
mcmanu n5
decapit o5 7cb
carrei n5
insolv n5 4dx
mcleod n5
yeo n5
belarussian n5
tequila n5 e4g 4th
sludg n5 8vh
sattar n5
dissemin n5 apu 5om wl 31w
gwynn n5
upfront o5
trebl o5 pw 32x 6cm 1zw
pei n5
mufti n5
qud n5
awri o5 zg
moselei n5
petrochina n5
superdeleg n5
lourd n5
scuttl o5
ape n5 bww
haniyeh n5
msf n5
churchyard n5
asem n5
leaguer n5
bournemouth n5
landau n5
hardwood n5 1bh
pediatrician n5 8mw
cerberu n5
valiant o5 2yd 36j
winslow n5
pujol n5
qichen n5
minimalist n5 14q 3po
toulon n5
lippi n5
chanei n5
alterc n5 amx
foment n5
symmetr o5 8p4 3y0 5lx
obe n5
cobalt n5 1a2
panchayat n5
flake n5
waldner n5
duquett n5
bonilla n5
geek n5 6qx
bagwel n5
madeira n5
exxonmobil n5
florian n5
squatter n5 e1o
bonapart n5 4wm
forearm n5 mf 6br
pittman n5
pepe n5
forster n5
ancelotti n5
schlesing n5
khyber n5
thyme n5
leafi o5 3is
raoul n5
strenuou o5 9h5 2jo
eed n5
caldera n5 4ra
chea n5
shovel n5 40p
enchant o5 5p1 cfj 4ms
latex n5
epilepsi n5
domenici n5
euphrat n5
awok n5
hari n5
robinho n5
wainwright n5
patsi n5 h5
nagin n5
ralston n5
blanchard n5
exemplifi n5 ij 39t
orton n5
falk n5
blu n5
schmitt n5
millwal n5
carnahan n5
juncker n5
iucn n5
tundra n5
shang n5 2g6
eureka n5
francona n5
erakat n5
thurston n5
absten n5 acq acs
saber n5 6to
misstep n5 5ye
matteo n5
wasim n5
keer n5
sanderson n5
mcnulti n5
changchun n5
hopelessli o5 9r6
charett n5
louisa n5
reflex n5 2ca
catchment n5 11o
polynesia n5 eig
druri n5
etho n5
microprocessor n5 1xd
llp n5
bedsid n5
unc n5
hyper n5
pflp n5
devlin n5
hoyer n5
deviat n5 aw bzz 781 3s8 7t 3b4
caen n5
coa n5
cheerlead n5
buyoya n5
arantxa n5
abdi n5
ata n5
beech n5 1dz 1bh
decomposi n5 6n5 atu a6f
yearbook n5 jj y
pacquiao n5
uncanni o5 4sf
mystiqu n5 87j
midseason n5
aromat o5 bwz cg7
enmiti n5 468 2k1
ferrara n5
png n5
kuan n5
potro n5
lucio n5
silverstein n5
shrek n5
laport n5
inept o5 5bg b4i b0b 91s
louie n5
compuls o5
weil n5
saito n5
craftsmen n5
cba n5
grotesqu o5 9jo 3p8 akv 2ir 3sq
iwo n5
curious o5 4gv d9g 82d
reced n5 1jg
pembrok n5
malaiz n5 7ru 99u 61v
ramzi n5
bancroft n5
horowitz n5
rower n5 17w
voh n5
dishonest o5 384 eje 9o2 5o6 503
jargon n5 8p3 9x8
mockeri n5 bww 5bb 64y bwk
glide n5 ao5 2qh 18b 3d0
arcan o5 cvf
ilan n5
monsignor n5 24n
hippi n5
diouf n5
bainimarama n5
fern n5
heater n5 6in 12a 1yi
kiel n5
beslan n5
freedman n5 4ag
waltham n5
conroi n5
hellen o5 14u wd
ops n5
copeland n5
sic o5
basso n5
ava n5
unwittingli o5 7km
stoxx n5
morphin n5 e2x
luster n5 8y0 dk9
odierno n5
subgroup n5
ssr n5
cohn n5
var n5
spar n5
spong o5 474 aj5
truss n5 2f1
ayad n5
indira n5
trafalgar n5
softbank n5
sakic n5
prod o5 71o c26 c1c b3q 12b 3ix sv 1su
spew n5 8i7
rudimentari o5 131 26w 37z
glu o5 7g
midmorn n5
abigail n5
rembrandt n5
innat o5 crh n2
saniti n5 c33
turquoiz n5 d79 o2
jurisprud n5 bm9 5p 205
evand n5
intrud n5 aha b3q
scud o5
carmichael n5
phosphoru n5
seced o5 672
feebl o5 7xi 8ev 7mx 8xi 1en f0c
labont n5
loya n5
leari n5
ridder n5
hasten o5 c0f 66w 5im 1ze 4n7
ballestero n5
hakeem n5 6nq
dwyer n5
luzhkov n5
kilpatrick n5
nasion n5
pathologist n5 9n8
murtha n5
pire n5
dickei n5
othman n5
marxism n5 b2 5fv
rpg n5
refut n5
mcguin n5
kasyanov n5
loew n5
steeplechas n5
leakag n5 51z 3r0 bjv
artistri n5 gg 8aj
promenad n5 2dw 2cl 9gk bo0
sutter n5
obedi n5 6uq 12m
bracelet n5 3ta
jenson n5
impecc o5 ake
baquba n5
cpr n5
jag o5 6ki 2ff 38a
ecfa n5
rankin n5
utopia n5 exh
aruba n5
kos n5
sizzl o5 wf
biochemistri n5 e9f
keyn n5
bonner n5
barrymor n5
marlen n5
buckinghamshir n5
seaboard n5 jr 5mp
coria n5
dunham n5
delanei n5
moeller n5
abdelaziz n5
almighti n5 3xb 424 e94 18x
forew n5
quash o5 9ev va 3gd 745 eyf 8bw 5qi 6gm
rua n5
withstood n5
anderlecht n5
wehrmacht n5
orthoped o5
megabyt n5
gonzaga n5
unequivoc o5 1yh 4mw
chiva n5
sochaux n5
reintroduc n5
malign o5 wu
daze o5 349 ev8 3ec 470
gravi n5 3aj 391
korda n5
replenish o5
cliqu n5
clegg n5
palmeiro n5
toad n5 5o7
hush o5 1vi 2jk 30 78x 5qi
disallow n5
interspers n5
tarzan n5
oly n5
maru n5
geometrida n5
deceiv o5 666 7b6 9o2 503
sus n5
impressionist n5 30y 2wu
oldi n5
olympiqu n5
thanh n5
hagel n5
orrin n5
gannon n5
lasorda n5
lucknow n5
warranti n5 1zz
granger n5
movieg n5
pall o5 63x 55a 6sl 64b a81
geotherm o5 12a
torranc n5
hourlong o5
paradorn n5
mata n5
clung n5
czechoslovak n5 17z
felon n5 ue ah6 4ga
kaunda n5
slush o5 7qt
libr n5
tsonga n5
televisa n5
neurosci n5
mendez n5
meen n5
silesia n5
nexu n5 13c
westfield n5
misti o5 ev8 ds3 9oj
littleton n5
ney n5
audaci o5 2vl 363 2yd agp 5nz 9u4 dcl
seduct o5 ack a9l 7pr
carli n5
euronext n5
brittl o5
leiter n5
bassett n5
unison n5
dani n5
triad n5 3w3 djn
unchalleng o5 9ae
pendulum n5
kimberlei n5
petrov n5
comprehend o5 8tu 1wc e6y 3hs 5pb 2wf 11g
tatter o5 3j0 2z4
ntini n5
broom n5 2pp
jee n5
crockett n5
lad n5
shaughnessi n5
matilda n5
wai n5
radek n5
eos n5
waltrip n5
michal n5
finer o5
intuit o5 etb d5f
modena n5
mcclaren n5
tempest n5 104
lucil n5
wiretap n5 54n 4it
panoram o5 a90
rapist n5 58e 9h ccs
remodel n5 7s3
plumag n5 6i5
duart n5
hound n5 1ik 1z8
bulg o5 6zl 6ug
hallway n5
crumb n5
zenith n5
propan n5 s9 i0
strident o5 8t3 6ur 96k
eurasian o5 ezt
volga n5
wilbur n5
vichi n5
mug n5 efc
kawaguchi n5
mondal n5
andov n5
pitfal n5
hsien n5
dimitri n5
simplist o5 15b
zahn n5
hideki n5
cetzer n5
delicaci n5 2y5 4ex dll 36g 1f0
leblanc n5
horri n5
remand n5 17j
nuclei n5
novella n5 12u
nocturn o5 7z
aztec n5
cbe n5
yogyakarta n5
stepmoth n5
talmud n5
mono n5
waratah n5
monolog n5 q5
volcker n5
blah n5
detor n5 cv ql
beilin n5
tamara n5
amplifi n5 5gk vu
mermaid n5
tranc n5 c5m
romp o5 f0w 5u9 2uq e9
geraldin n5
bruton n5
bedouin n5 m9 4rr 9lm
motherhood n5 5f5 h9
falsifi n5 7jn 31e 5sj
craftsman n5 c2c e6j
selloff n5
mih n5
jiji n5
kao n5
moonlight n5 1py
unscrupul o5
alt n5
guinean n5 2av
amrozi n5
soleil n5
sepp n5
showalt n5
prabhakaran n5
winfield n5
menendez n5
dpr n5
fragrant o5 c7i ahk 8rx
penthous n5 1f9
lasal n5
valor n5 7fd 36j d8y a5s
touchston n5 32b
recollec n5 1m8 1f2 7ua
holtz n5
segal n5
zhahn n5
annum n5
astoria n5
xue n5
talbott n5
tarp n5
whig n5 15o rq 62
koirala n5
paranorm o5 815
menino n5
puma n5 a0z 47c
newsstand n5
kimbal n5
abizaid n5
nilsson n5
declassifi o5
maximilian n5
bosworth n5
offbeat o5 7x3 7is 3wi
sabrina n5
electrif n5
zaheer n5
arcadia n5
issuer n5 ax
carousel n5 1pf awf
rebrand n5
huron n5
livorno n5
addit n5 xe 4ko
carthag n5
arad n5
housekeep n5
torment o5 951 932 5u4 2vj 3g6 1i3 uz 29q 1j6 6nf
goggl n5 1hb 69w
fiberglass n5
caddi n5
faust n5
csa n5
renal o5 44e
stimuli n5
substandard o5 7vt 6lr
strata n5
basf n5
dsl n5 78
phan n5
faithfulli o5 1f1 2zn
unparallel o5 1jw
audubon n5
chia n5
sylvain n5
ebb o5 7jx
genit o5 7vr
up n5 fe l3 vb ez ze m0 aq 44m
gregorian o5 38v
pah n5
chopin n5
opportunist o5 uv
gama n5
yom n5
farrar n5
mav n5
prickli o5 7ms 8d4
karol n5
ghazni n5
meek o5
lego n5 33n
nair n5
shelli n5
smolder o5
durant n5
portillo n5
formosa n5 f5
brigitt n5
prank n5 f0w 81u 3g8 39j
kristina n5
balkenend n5
ump n5
proctor n5
ashbi n5
tiernei n5
rework n5
microb n5 8w6
alley n5
mifflin n5
norbert n5
piacenza n5
rambl o5 6bf bk3 90o 6ut 46e 1b1
kiryat n5
valujet n5
irishman n5
bertha n5
iglesia n5
mustach n5
adamantli o5 1ya
grandeur n5 a3o 4ex 6rm dk9
deft o5 dil
conscrip n5 ye 18z
whirlpool n5 ekf
renminbi n5
hitherto o5 c7
stiffer n5
conchita n5
boi n5
workabl o5 dj 6zn pv 3xk
beel n5
entangl o5 72k 8j0
kowloon n5
shopkeep n5
groundless o5 90p 7yy bjl
deion n5
lifespan n5 4l 2l1
reiner n5
stratton n5
lingeri n5 72m
bathtub n5 a03
viequ n5
britannia n5
bulki o5 2v6
disrepair n5
pott n5
dubrovnik n5
ganga n5
headlight n5
gis n5
rui n5
holling n5
mangrov n5
maulana n5
bilal n5
banc n5
roanok n5
lede n5
pint n5
klux n5
briefcas n5
bey n5
armada n5 1hq
undemocrat o5 57v 9ck d6f ash
plebiscit n5 bu
kelvin n5
moratino n5
institution o5
annuiti n5
aleman n5
allend n5
kilmarnock n5
machet n5 3dt
mahler n5
vladivostok n5
handout n5
erodynam o5 8cx 7t6
brooklin n5
corcoran n5
derogatori o5
aida n5
bukavu n5
bunia n5
dun n5
fini n5
modano n5
giancarlo n5
guardsmen n5
grandstand n5
yukio n5
shaukat n5
jimi n5
plunder o5 d3i 4pr 2ay c0n
fontana n5
contigu o5 2kc 1i8
manur n5 fx
fad n5 ak3 2ww 47n
endesa n5
seifert n5
naughti o5 b0v 5ho 91c
rostock n5
convex o5
sundown n5 4qd
isi n5
marg n5
pariah n5
konrad n5
fabrega n5
thistl n5
harmison n5
fresc n5
syke n5
rake o5 3x9
depp n5
hamlin n5
ecuadorean n5
undeclar o5
rosenfeld n5
wozniacki n5
mejia n5
despic o5 25i 3sq etu 9u9
granular o5 2pc
rmb n5
cicero n5
shellfish n5 5nb
throwback n5
domesdai n5
nwa n5
acp n5
applebi n5
asefi n5
unqualifi o5 91s 7tn
vigilant n5
bantamweight n5 3sp 5go
babcock n5
quilt n5
foxx n5
underdevelop o5 8f
shorthand n5
nonsubscrib n5
nytsf n5
tracker n5 kv
coburn n5
xml n5
joker n5 3g8
bakersfield n5
acrimoni o5 27x
desol o5 23d 8jy 5t0 1vd 3y5 2pk av9
birthday n5
bobcat n5
reina n5
brag n5 4ru 5el
forbad n5
caption n5 9t5
elv n5
ratsiraka n5
eni n5
fireman n5 2ra lv
emc n5
steen n5
pinella n5
beltwai n5 4fi 112
sousa n5
uhf n5
mcneil n5
enslav n5 4vf
unsatisfactori o5 23l 376
innsbruck n5
sapporo n5
cbo n5
klitschko n5
keef n5
firth n5
carleton n5
pfeiffer n5
landrieu n5
magnesium n5 1a2
nonbind n5
humanist o5 ad 2ad
optimum o5 2sk
smit n5
smack o5 4an 6zl ah5 5rn
marqu n5 1bx
untest o5 7g5 a4
mayonna n5 2a1
ethernet n5
pacheco n5
inzaghi n5
frederik n5
zola n5
baa n5
eintracht n5
intox o5 1zx b7e gt 21v 61d 15e 4dg
sportswrit n5 140
wat n5
stallion n5
fanat n5 4a9 2oh
distil n5
brainchild n5 1na
muham n5
garb n5 5gx 9hj 1zj 2a1 5u2 1fu
draskov n5
fondli o5 6n1
relent n5 78l
stool n5 enf 38h 371 52m
usair n5
gestapo n5
mkapa n5
stepanek n5
haniya n5
zachari n5
illiteraci n5 2h7
menez n5
fatwa n5
salvo n5 2zr 5mk
bskyb n5
pedersen n5
brandei n5
imu n5
palai n5
candlelight n5
figueroa n5
sahhaf n5
taoyuan n5
prd n5
kwon n5
poli n5
azad n5
synthes n5
ursula n5
luciu n5
zito n5
stosur n5
sturgeon n5
disloc o5 3t3 53r rb
gianfranco n5
windmil n5 2f6
confuciu n5
agustin n5
ferrel n5
sonora n5
salford n5
panelist n5 11h
brest n5
mahogani n5 1dz 1bh
lieg n5
clermont n5
oncolog n5 18i
dinara n5
caa n5
ids n5
mandi n5
ferraro n5
mcgreevei n5
grenfel n5
haskel n5
scranton n5
vertex n5 8zl
ratzing n5
castronev n5
camri n5
burli o5 7ke 4p7
hernan n5
sanyo n5
arboretum n5
gump n5
authorship n5 ci 2pa 8p7 381 hr
haircut n5
roadway n5
quartz n5 2xd
kam n5
osteoporosi n5
bridal o5 4re 24q
hanssen n5
corrier n5
distilleri n5
shahzad n5
suitor n5
cellucci n5
behari n5
haddad n5
bloomington n5
tombston n5 2pn
doldrum n5 acg
calai n5
bba n5
yunu n5
santorum n5
vitali n5
ahmedabad n5
octopu n5
jardin n5
drab o5 16s 5q1 e87 64b 7co 46u 2xu 7sh 7ty
atyp o5 7ap 4nh d92
cirqu n5
happiest n5
bree n5
powerfulli o5 5r 1g2
campground n5 d6y cq
templeton n5
exp n5
bakar n5
pathogen n5
cautionari o5 3gz om
gastrointestin o5
diller n5
canaver n5
seh n5
momentarili o5
bett n5
prism n5
racehors n5 1hl
cowel n5
knoblauch n5
isfahan n5
sickl n5
calv n5
waldorf n5
stoner n5 15e
cmc n5
sbs n5
fawcett n5
undeni o5
exel n5
congenit o5 c9l
checker o5 190 27a
rump n5 ae2
hoy n5
lillehamm n5
quai n5 4at 57f 7wi
shipwreck n5 4oh
bigg n5
lipton n5
sheh n5
shemak n5
sweeten o5 8hu 1v6
amgen n5
pounc n5 d2v
metallica n5
croydon n5
nana n5
soot n5 21o
prudenc n5 6ga 6uf 5ly
dy o5 dav 1b2
kemal n5
clearest n5
homa n5
fassel n5
mott n5
suzhou n5
affection o5 418 auu 5yb 6n1 hq 3gs
ambival o5 kl 6av
boredom n5
russa n5
jima n5
chah n5
carrefor n5
bakr n5
pooh n5
ipl n5
subic n5
nyu n5
laird n5
dior n5
nath n5
babar n5
shekel n5
wink o5 bsj a4h
prakash n5
middletown n5
galvan n5
woolmer n5
ascrib n5 1ol 268
hon n5
calif n5
vendetta n5 52b
agon o5 ees a20 1i3 29q
rtl n5
lauder n5 6wo
enigma n5 biw 2la 7li z3
elyse n5
tecton o5
santer n5
rocca n5
frenet o5 7e6 646
duisenberg n5
frontrunn n5
suffic o5 15l 2mt 2cv
bethel n5
socket n5 9jg
souza n5
hickei n5
hoffa n5
attn n5
swelter o5
kany n5
dostum n5
lavin n5
disaffect o5 5zb 840
conyer n5
spectacularli o5 2yt
unsecur o5 bbh
cabo n5
lokomotiv n5
sidon n5
moyer n5
medici n5
inexperi n5 2h7
eurostar n5
okada n5
parc n5
fell n5
pemex n5
unwis o5 7kv
chet n5
gabe n5
bok n5
anson n5
amput n5
rusher n5 1ze
kharrazi n5
mohd n5
bloodbath n5 dm3 3yj 6x6 2e9 479
barrio n5
kiriyenko n5
gottlieb n5
constructor n5 51o 1wd
weinberg n5
asturia n5
fowl n5 1dl 5on 1wn 3c6
labyrinth n5 7to
bouchard n5
macleod n5
idri n5
mashaal n5
lukoil n5
punter n5 7ik 5y3
mommi n5 6yq 2w5 a2e age
tranquil o5 1x2 ahr 1vi bja 2jc
misstat n5
intro n5 x5 jl
gladiat n5
amar n5
trier n5 d2
bala n5
khin n5
oblivion n5 7m0 bp4 4vx
roux n5
firecrack n5
dragan n5
reappear n5
worldli o5 9e8 2v8 9r4 1f
brazzavil n5
kfc n5
trei n5
nis n5
empoli n5
apertur n5
ifc n5
reincarn n5 9hf 7ev 9d4
murad n5
fearsom o5 4ne 4s3 9ut wx 5rw bel 6k1 2no
mfa n5
narathiwat n5
blacksmith n5
carcass n5
esoter o5 c8e 8mf evt
queer o5 4gv 59w 2mz 19z 7av 6rr
togoles n5 5ge
pedest n5 59 r9
spire n5 1ip
ultranationalist n5
leprosi n5
coolei n5
kiosk n5 47s 2rj
flammabl o5
blasphemi n5 ev5 24m
balfor n5
avi n5
goldston n5
holist o5
cohes o5
ell n5
cajun n5
endital n5
fruition n5 21q 236
abductor n5
fomc n5
beginital n5
ilya n5
baronetci n5 c1x
apa n5
muttiah n5
cleopatra n5
exhum n5
modesti n5 9tx
crucifixion n5
varianc n5 c73 aw 4s2 ats bzz 49w 4sh 3s8 3b4
vicenza n5
conei n5 5qs
saban n5
claiborn n5
dogg n5
friar n5
allusion n5 a2s 1ke 11j
mimi n5
annoy n5 1ym 7yn 512 dam 8s8 9x1 1i3
domenico n5
bettman n5
overtli o5 a22
marguerit n5
hibernian n5
trespass o5 ei2 3tt 24m
kirch n5
prado n5
lahm n5
clot o5
waikato n5
whiz o5 9l6 4kk 59e d7h 5la
anesthesia n5
kearnei n5
metacrit n5
slider n5 2qh
overton n5
gulli n5
martino n5
biomass n5 s9
chowdhuri n5
couric n5
caliph n5 3d5
weyd n5
scorpion n5
jalan n5
csun n5
molten o5 an8 2vk 6bj
bum n5 bro
healei n5
cassel n5
jamaat n5
insurmount o5
mor n5
bevan n5
boyc n5
ringlead n5
mildr n5
angler n5 3k8
sapa n5
seselj n5
avg n5
machinist n5 18o 2hm
rivaldo n5
espresso n5 1qo
tournei n5 lb
genealog n5
wali n5
taka n5
quintessenti o5
hargrov n5
tort n5
forsyth n5
deloitt n5
esquir n5
reinvent o5 3nk
meryl n5
hsiung n5
conqueror n5 5jk
slander n5 791 9f5
thump n5 4an 9ry
halfback n5
mahl n5
existenti o5 18a
edf n5
ginsberg n5
steepli o5 34y
steamship n5 rr a9b
neill n5
tait n5
humve n5
trot o5 bk3 8gs
wilma n5
policyhold n5
baqouba n5
dekalb n5
serum n5
traver n5
gmac n5
lofton n5
darn o5 7el
defiantli o5 5hv
tih n5
dearth n5 tx aoi 2un
incrimin o5 ig r5 3ir
chissano n5
tci n5
rung n5 7vv
convey n5 56q 19e
ptt n5
palat n5 dkg
fdp n5
jbm n5
vahn n5
shao n5
concur n5 g0 96g
brawn n5 2pq
interconnect o5 2jb 3df
unitarian n5
sax n5 8xk
slovakian o5 2ow
sel n5
vfb n5
hau n5
borderlin o5 fk 1w5
rebutt n5
ruslan n5
jiaxuan n5
gehrig n5
wilt o5 abh 71u
sos n5
ruse n5
facet n5 265
scion n5 3tn
jamison n5
djp n5
chide n5
lvmh n5
wbo n5
navarr n5
medial o5 1kx 1mn
engel n5
candor n5 tz za 143 6q5 8kj
schaefer n5
gowda n5
cun o5 gg 55n 6hf d1a 5i3 a72 5vt
pun n5 3g8
despiz o5 9pn big 2k5
colbi n5
pentecost o5 v7
hydrocarbon n5
foreseen n5
genentech n5
afterlif n5 4l
amaru n5
zhong n5
luz n5
encephalopathi n5
inca n5 3d5
munir n5
armand n5
malt o5
arbitrarili o5 aa1 76n
offlin n5
quezon n5
carrillo n5
whimsic o5 7qi
gladli o5 3gy
steelmak n5 1fi
gma n5
khrushchev n5
grail n5
rcd n5
carvalho n5
disus o5 5d2 6ge
flatter o5
yucatan n5
gotham n5
jetblu n5
gage n5
levinson n5
exclaim n5
gannett n5
camdessu n5
sob n5 f0l 3b3 2q0 8z6
priscilla n5
delinqu o5 472 6ji
kareem n5
cardiologist n5 ed7 2do
malian n5 4np
ingeni o5 55n d01 dd4
funniest n5
ghent n5
saniora n5
maegashira n5
dredg n5
mccaw n5
havr n5
meteorit n5 brg
rabi n5
celin n5
pell n5
huei n5
cara n5
drawback n5 6je
womack n5
scalp n5 1wu
hardin n5
noaa n5
redman n5
clueless o5
nynex n5
andrzej n5
newsom n5
fortuyn n5
woolf n5
maud n5
kubrick n5
mahinda n5
suk n5
plaid n5 1zj 4au
saffron n5
armagh n5
neverland n5
volt n5
atrium n5 5qq
wry o5 2y1 1i7
belliger o5 1s1 148 2k1 ry 2n
pancreat o5
maluku n5
vis n5
fsa n5
dutton n5
impedi n5 6xh 6bv a01 6cw
swagger o5 7nw
bun n5 bro
rightw n5
lexicon n5 4td 76f
languish n5 4ys
nifti o5 ebn 6qd
geni n5
ansari n5
dentistri n5 4yo 18i
sceptic o5 7gt 1ck kj 3iq
venabl n5
spook n5 9mf 3hm
heston n5
swoop o5 cru 1pb 2qh
haydn n5
gmc n5
constabulari n5 2t
zahir n5
adventist n5
emblemat o5 6ol 9q9 25p
trident n5
counterpoint n5 1oy
wallpap n5 qg
cong n5
mailer n5 r4
tweed n5 7u6 6g
mabel n5
krueger n5
roswel n5
professorship n5 1x4 px
infidel n5 7t9
selma n5
amic o5
parrish n5
shakeup n5 4z7
tankan n5
booti n5 4pr cl1
giacomo n5
muscat n5
takashi n5
fwd n5
ammonium n5 auq
zur n5
elat o5 2ug bys acy
iata n5
bandwagon n5
bewild o5 bdd 349 dus
arden n5
homogen o5
kerik n5
oratori n5
kemper n5
drier n5 1og elu
pager n5 15y
er n5
obliqu o5 87y aw3
lorri n5 1cs 59o
nasd n5
flirt n5 bo6 edf
gorton n5
sabl n5
stale o5 10p
lancet n5 3pp
lviv n5
csu n5
peregrin n5 46d
sudburi n5
sexton n5
diffus o5 31w apu 7ig b48 1pd wl
chappel n5
rawl n5
truncat o5 6gl 599
silvan n5
nagorno n5
typewrit n5
tomba n5
sharpen o5 5cy pg 3t4 3nr
hangov n5
repo n5
heresi n5
passeriform n5
dowag n5 35b
sava n5
gianluca n5
calabria n5
vyacheslav n5
tpc n5
tendin n5 81q
iroquoi n5
pathfind n5 1pv 3rp
hyster o5 b4e ajx
soweto n5
sinaloa n5
piraeu n5
feliciano n5
baidoa n5
hardcourt n5
guernsei n5
caruso n5
tabasco n5
charlen n5
kota n5
schoolboi n5 w2
sahib n5
salin n5
viscer o5 ce0
popov n5
concours n5 8hf bug
faulk n5
valverd n5
krajisnik n5
abm n5
clutter n5 2vx 7u9
exasper o5 5x7
sugarcan n5 5gw
kalimantan n5 7xv
fabrizio n5
trustworthi o5 2zn 2w8 10e
piqu n5 9x1
johanna n5
dislodg o5 2jf
stephanopoulo n5
lex n5
bianca n5
conclav n5
brandish n5
turnbul n5
morrissei n5
loweri n5
rivet o5 474 5p1 3ih cb
promo n5 14d 1rm
stoltenberg n5
fret o5 dam 8mx 6di 77g 9is 86v 1j6
crawlei n5
geth n5
airi o5 73 bl1 8cr
nuke o5
lambast n5
biker n5 6mc 6v7
awad n5
nazism n5 9ns 1yd ee
dictatori o5 57v 9ck 32t 1em ck8
mushtaq n5
lick o5 2ia b3q 3or aho
stash n5 67x etq
silajdz n5
interc n5
menopaus n5
frosti o5 10p b93 4uu 2ik 6n0
addison n5
aliev n5
remad n5
christen n5
avila n5
icbc n5
kain n5
stationeri n5
mackinnon n5
semifinalist n5 2ft
hemorrhag n5 4lu 4p1
encamp n5 nw cqr 4ly
rihanna n5
juba n5
waver n5 7fz 7hq 1ej
ehrlich n5
unproven o5
stapleton n5
incess o5 22q ef 8b1
downpor n5 c1t 17r 42s b7z
pullman n5
farina n5
aqua n5 c9n
onshor o5
newmarket n5
leiden n5
bradburi n5
newsprint n5 hf qg
upload n5
budweiz n5
virtuoso n5 3kd 9l6 dsb 4kk 188 2bj 59e 4su cwv 5la
attent o5 vd 1qg 33a
pisa n5
siro n5
jena n5
pervers o5 34l bth
mutombo n5
handili o5 4k4 76u
olazab n5
spotti o5 5ti 6qa
dogma n5 968 3ut
changeov n5 2ys 1ui
zahr n5
nevi n5
projectil n5 14b 1k9 fz
guadeloup n5
davao n5
dulaimi n5
psychotherapi n5 7pa 2mh
londonderri n5
parreira n5
daoud n5
psychot o5 6vt by0 uz
coker n5
seamer n5
bigotri n5 8qf
ballantin n5
mcfadden n5
redshirt n5
mackei n5
trezeguet n5
unbalanc o5 4dr byc
brill n5
wilton n5
orson n5
colloqui o5 96
nui n5
boa n5
bonfir n5
anal o5
needham n5
glaxosmithklin n5
frasier n5
wither o5 4ys 4q4 2pk
midpoint n5
transfusion n5
hatton n5
schiller n5
calligraphi n5 ax8
primal o5 26w
cusack n5
argent n5
gilman n5
gallantri n5 7fd 36j a5s cga
isotop n5 20f
condor n5
emmitt n5
unnatur o5 eum 7ap cqm
aoki n5
yank n5
tahr n5
idc n5
bhumibol n5
chauffeur n5 11q
fleetwood n5
scorecard n5
preclud o5 8u3 eqj t5
astut o5 1e6 bdz 26m
nada n5
undetect o5
cortez n5
inexplic o5 dnf 2la 8dz abl c81 82d
jani n5
hickori n5
transluc o5
raspberri n5 4c8
millard n5
meiji n5
conrail n5
gershwin n5
frill n5
oilfield n5
tonic o5 6rd 91i 5vl 26u
daybreak n5 73c 2ab gl 6sn
trove n5 47o
maricopa n5
lozano n5
gyurcsani n5
sdp n5
behemoth n5 yn dhq 3j6 5a9
uplift n5 7i6
array n5
pba n5
kraus n5
grammat o5 4cs
colo n5
mchale n5
lorient n5
matric n5
bea n5
solheim n5
coolidg n5
azul n5
starch n5
catalyt o5
hindustan n5
lymphoma n5 wu
goodi n5
dew n5
mcnalli n5
lyme n5
dina n5
polygami n5 110
chafe n5 cwj 77g d66 bu9
fbl n5
jacinto n5
redgrav n5
semen n5 8xz
congratulatori o5 723
salih n5
colgat n5
schreiber n5
bleach n5 bsg 1b2 cs0 4ys
harmonica n5 99l
narasimha n5
meta n5
thaci n5
glimmer n5 asv
rajoelina n5
mysor n5 6x0
mccollum n5
yardag n5
citywid o5
airtran n5
markov n5
corral n5
polaroid n5
indochina n5
shum n5
learner n5 17b 2ad
darci n5
triest n5
bas n5
nedv n5
eyesight n5
velez n5
objection o5 eww 376
hendrik n5
hertz n5
manu n5
cellist n5 92l 2bj
clube n5
unforeseen o5 2uw 8q9
flimsi o5
casilla n5
clamor n5 el3 68x
classi o5 ix 1c0 a5k 7pp
zaki n5
redefin o5 1vc
taunt o5 8hu edf bu2 5bb
schiff n5
rajoub n5
telkom n5
businesswoman n5
feral o5 4vy 195
metrostar n5
pertin o5 8vr 93l 2e7
unser n5
nuanc n5 5d7
loudest n5
pellet n5 dy
deuba n5
depletion n5 6ci xf
burhanuddin n5
nordstrom n5
cranberri n5
indigo n5 7ic
schweitzer n5
grisham n5
dunlap n5
fukui n5
testaverd n5
mur n5
whelan n5
intrepid o5 cd7 2yd 9u4
abdulmutallab n5
toughen o5 7wq vs 1t9
complimentari o5 a52 94
cavern o5
rodrigu n5
jos n5
varitek n5
cec n5
pepperdin n5
haim n5
culver n5
nongovernment n5
dawa n5
eucalyptu n5 6tr
khuzestan n5
andrii n5
manouchehr n5
shard n5 502
ingenu n5 55n 20i d1a 3n7 2bo
pompei n5 42i
gissin n5
maddox n5
thankfulli o5 1ls
crate n5
deutch n5
approx n5
desegreg n5
hilda n5
arap n5
omnibu n5
misde n5
mellow o5 6bj 3uq
stockport n5
secondhand o5
axelrod n5
slant o5 3k8 1l9 7so 8bg 6ko 1b2 aw3 4kv
francai n5
schuessel n5
rotunda n5
amoco n5
takeshi n5
murcia n5
wiser n5
rosso n5
fayettevil n5
berenson n5
grasso n5
pattani n5
kerrigan n5
danforth n5
vertebra n5
hemp n5 7ss
fontain n5
susi n5
talat n5
luminari n5
intract o5 7hd c1s
turban n5
corolla n5
romario n5
filmographi n5
samoan n5 eig 5fs
shay n5
antiwar n5
smoother n5 2jc
freeway n5
inquisi n5
zionism n5 6mv
cruzeiro n5
vah n5
zebra n5
returne n5
glickman n5
centavo n5
viper n5 4g4
leland n5
acura n5
motlei n5 96h
guerr n5
insular o5 cu asm
dram n5
hanoun n5
restat n5 2jm 1q0
adolfo n5
unsuspect o5
idealist o5 2qj 8up b5o
muluzi n5
gregor n5
daphn n5
trudeau n5
rocha n5
imclon n5
fenerbahc n5
espinosa n5
mancuso n5
artur n5
kut n5
neoclass o5 19a
firebal n5 brg
intelligenc n5
mun n5
driscol n5
mannheim n5
ithaca n5
ters o5 5in 867
zalmai n5
ruggiero n5
gretchen n5
trv n5
evoc o5 9td 53u 7dx
byproduct n5 1zi
petro n5
saadi n5
andya n5
terrier n5
congresswoman n5 39o y4 wr
dumont n5
wail n5 6uu 7d9 3b3 2q0 8z6
poacher n5
minster n5
leandro n5
mop o5 adn
ifo n5
aryan n5
steami o5 2od 7uk
graci n5
alsac n5
burg n5
cartwright n5
pdvsa n5
uruzgan n5
groningen n5
nrc n5
udai n5
convec n5
quail o5
brahm n5
costner n5
vnd n5
anem o5 buq 1en
fresco n5 8ho 1v4
wisher n5
lumin o5 21l
kilda n5
circumstanti o5 1rq
adjut n5 hu 65
brow n5 8c6 7zz 1k1
vill n5
bluetooth n5
amt n5
matsuzaka n5
cummin n5
partizan n5
unep n5
scotti n5
zeez n5
wmd n5 fz
ituri n5
jamali n5
husbandri n5 17o 51p 12o
oda n5
xin n5
raich n5
isuzu n5
debtor n5
supermodel n5
montserrat n5
xian n5
mcewen n5
instil o5 28x bwa
ref n5 2ku
ayr n5
fabien n5
lobo n5
belfor n5
depositori n5 2wx eyl 9z9
pursuant o5 1y5
padraig n5
zoologi n5 3l4 6z1 dnq
maharaja n5
walcott n5
girardi n5
grimsbi n5
pummel n5
goliath n5 d9y yn 3j6
grandmast n5
dashboard n5
blight n5 39x
barbra n5
foray n5
masjid n5
talladega n5
baghdati n5
sportswear n5 9hj 2a1
dunlop n5
mariah n5
jai n5
allenbi n5
ticker n5 9h8 y2
pate n5
oro n5
durango n5
rethlisberg n5
handyman n5
bandung n5
hrw n5
eerili o5
tegucigalpa n5
ballast n5
yogi n5
raion n5
trescothick n5
chariot n5 5xr
saver n5 yo
valero n5
deftli o5 cj2
hierarch o5 5f2
doublehead n5 3y
rendel n5
thrower n5 1pw
jabbar n5
faber n5
lucien n5
upkeep n5 ge 25o 2al
chieftain n5 5y
livermor n5
montag n5 drx 103
phoeb n5
balco n5
bekaa n5
ticketmast n5
counteract o5 2sh 2t3 522 33d 32v
rapport n5 7dx
sawmil n5 1fa 2f6
embrer n5
zacaria n5
luxor n5
aldo n5
arian n5
doolei n5
fawzi n5
caramel n5 41m 1mp
topless o5
kant n5
drove n5
mis n5
tussl o5 b89
overcast n5 2yj 8n8
counterintellig n5 ow
ism n5
goff n5
peta n5
dougherti n5
troika n5 cdg 348
tensor n5 2xr
decidu o5
binocular n5
zhuhai n5
thirsti o5 3ly agi
electro n5
mishandl n5
modi n5
rnc n5
archeologist n5 6gs
pao n5
nelli n5
trondheim n5
westphalia n5
uteru n5 byd
fluminens n5
unfriendli o5 2k1
unseal o5
department o5 7t
lanier n5
fdr n5 36s
splendor n5 a3o 4ex cj1 c90
tuscan n5 l6 alg
chipper o5
alf n5
guiana n5
apr n5 8r
mqm n5
palatin n5 1bz cz2
bustamant n5
hla n5
flamenco n5
headwat n5
rohan n5
ipr n5
defo n5
acupunctur n5 rj
multan n5
cryptic o5 2la
mandal n5
worthington n5
paltri o5 8vj 60z 67z
elicit o5 8l3 9td 551 4f9 m0
nagi n5
vaunt n5
ctv n5
padua n5
dungi n5
wafer n5
heron n5
partridg n5
alstom n5
cronj n5
myskina n5
motassadeq n5
brcko n5
zodiac n5
munch n5
meadowland n5
pickett n5
zawahiri n5
peloton n5
spongiform n5
erodrom n5 4k6 j7
brig n5
nugent n5
moonei n5
berber n5
nieminen n5
finess n5 cex 2y5
riberi n5
multiplex n5 2us
booksel n5
kesong n5
guardia n5
shiv n5
cpn n5
indel o5
stipe n5
winkler n5
adi n5
gambit n5 8e1
humankind n5 bmf ad 6lb 1f
sorcer n5 9dl 5la
bello n5
transvers o5
hana n5
bloodlet n5 cu7 3yj 6x6 479
chevali n5
fluffi o5 1pd
sila n5
hester n5
haryana n5
indu n5
tlc n5
duhald n5
sandinista n5
melzer n5
adolph n5
conn o5
wadi n5
mathia n5
ivanko n5
sequenti o5 2qr 3es
coax o5 2mm
choo n5
davison n5
pia n5
clockwiz o5
hawker n5 46d 417
ptolemi n5
infertil n5 bg8
grandios o5
aleppo n5
cappella n5
mutin n5 6f8
denuclear n5
kono n5
auerbach n5
macpherson n5
ketter n5
preoccup n5
misinterpret n5 7jv
berkman n5
ifp n5
fullerton n5
camaraderi n5
saif n5
capitul n5 2i7
ejec n5 9ma 63p 5jw 4k1
ningxia n5
egeland n5
fahim n5
hakkinen n5
amarillo n5
incomprehens o5 d9g 8dz 5o9
rainwat n5 17r
gaga o5 2op
merl n5
kettl n5 8fy 38h
koruna n5
nhtsa n5
unduli o5 aev
biarritz n5
sondheim n5
transvaal n5
zoolog o5 1a5 dhk
waterhous n5
cordova n5 bk1
gerai n5
kyl n5
ros n5
matiss n5
wiener n5 2kv
rooster n5
guerin n5
stricker n5
skype n5
karamanli n5
perak n5
mcdaniel n5
barshefski n5
bequeath n5
croni n5
ciss n5
lastli o5
unabomb n5
hermit n5 8cc 685
susquehanna n5
lindbergh n5
parramatta n5
nasir n5
nightlin n5
cms n5
potsdam n5
eyadema n5
crutch n5
nimbl o5 brn ow 1cu
unrat n5
dorado n5
harkin n5
antoinett n5
akihito n5
irabu n5
caregiv n5
mobster n5 ccs 7of 3l2
westbrook n5
stich n5
overvalu n5
derelict o5 1mm 1vd a51 a1r
arg n5
salamanca n5
khatib n5
billup n5
tsu n5
stucco n5 8t5 350 3i8 9k5 8l6
payabl o5
dickerson n5
dafo n5
lacroix n5
leslei n5
mixtap n5
kindl o5
kelso n5
narayan n5
conocophillip n5
falkirk n5
subterranean o5
pleasantli o5 44o
pdf n5
tatto n5
bougainvil n5
pdp n5
acropoli n5
landless o5
glaze o5 41m 1hb c0w 350 7ff
omen n5 7s9 1jt
stagecoach n5
gerber n5
historia n5
anglia n5
plethora n5
graphit n5 21o
strode n5
astrolog n5
carlin n5
ios n5
headphon n5
silverston n5
nsc n5
custer n5
sender n5 f0 6fk
surayud n5
kur n5
wildcard n5
lakshmi n5
sanath n5
furman n5
credenc n5 10n
overblown o5
latent o5
shabab n5
khaki o5 1zj
kristian n5
hyman n5
gunboat n5
abreu n5
minni n5
childress n5
sarwan n5
rockvil n5
olympu n5 8ug
dopamin n5
henrietta n5
susanna n5
neiman n5
sanjai n5
dioxin n5
wasteland n5 8jy 1tw
georgi n5
undivid o5
isla n5
buffon n5
flavio n5
baez n5
shetland n5
liszt n5
willamett n5
broderick n5
unab o5
longitudin o5 8al
elan n5
clam n5 2t1 9c9 5zr 9i9 4pr 1mp
antrim n5
cline n5
kar n5
bronson n5
ghosn n5
asher n5
steepest n5
wreak o5 hw
inkatha n5
binh n5
prepaid o5
lome n5
embroideri n5
alight o5 7wj 3um
pascual n5
intang n5
therein o5
extraterrestri o5 3wr zz
eman n5
fink o5 50q
silt n5 3g1 1xk
mach n5
stravinski n5
abercrombi n5
collag n5 y5 diw 103
expiri n5 3xn 2bc
chavalit n5
morin n5
farr n5
cbn n5
hazi o5 9fv 8n8 ev8 7u3 81e cd4
quantifi o5 1vc 15r o0 4l1 3wn
mailbox n5
maha n5
campeonato n5
shimizu n5
whitfield n5
shakur n5
consumm o5 188 1db 8hd d7h
horner n5
wexford n5
ferenc n5
steeli o5 15g
caleb n5
reintegr n5
nit n5
lanki o5 26t
blanca n5
papon n5
receptionist n5 1ux
sewn o5 9m1 a9p
scotsman n5 5zf
barro n5
acrobat o5 3ur 1k0 4xr
outstretch o5
constern n5 3dq 6wx wx
frye n5
globo n5
expon n5 e39 59z
juilliard n5
synergi n5
shoh n5
bungl o5 b4i 91s 71l
eyr n5
rectifi o5 1q8 bxf 1yq 5d7 q8 5tt
affront n5 5zd 472
yasin n5
rotherham n5
bukit n5
esta n5
kinship n5 8hy 7n6 ha ts
nast n5
puritan n5 v7
bowyer n5
nanotechnolog n5 14p fv
roush n5
oskar n5
ossetian n5
cucumb n5 39n
polka n5
juda n5
qadir n5
woodwork n5
renter n5
mccourt n5
ipcc n5
agnelli n5
unten o5 7mg
fisk n5
doneg n5
drugstor n5 5p5 1he w6
veal n5 1wn
nectar n5
amiga n5
toc n5
coulter n5
sala n5
sandov n5
horsemen n5
decathlon n5 1k0
ellipt o5 3fu
dushanb n5
sorensen n5
miscarriag n5 1rd
loggerhead n5
karro n5
interraci o5 1r2
hypocrit o5 9ca 8qv
glazer n5
roundli o5 9v2 ab
textual o5 1gz
remington n5
prospectu n5
almunia n5
anoint n5
argyl n5
newburi n5
paltrow n5
balad n5
roost o5 8vb
micheletti n5
alton n5
gush o5 3sr
roderick n5
iodin n5
bovespa n5
westport n5
perplex o5 bdd d3s 349 5o9
junip n5 97y 974
falwel n5
hearten n5
uptick n5
fari n5
dahr n5
leaner n5 3w6
effigi n5
tirelessli o5 bvx
gazan n5
moat n5 7qz
espous n5 15v 3hs
belat o5
tejada n5
iliescu n5
alarcon n5
mussel n5
soror n5
beggar n5
norwalk n5
glean n5 6zh
pandora n5
valenzuela n5
peron n5
augsburg n5
asmara n5
gaz n5
tutelag n5 852
azeri n5
pixel n5
osbourn n5
waterboard n5
adhes n5 64x 7uk
epiphani n5
cartier n5
mesic o5
unimpress o5 96x
woodsid n5
kunar n5
dre n5
smu n5
ephraim n5
mainfram n5 am9 2xf 4um
pigment n5 1b2 1v4
guadalcan n5
callawai n5
pong n5
baz n5
deutschland n5 b7
artest n5
erasmu n5
saracen n5
badr n5
fenton n5
fillon n5
prong o5
dod n5 af
firewood n5
dike n5 2at ajd
rosal n5
cumbria n5
cashier n5 8cq
boar n5
raaf n5
nasr n5
jacobi n5
als n5 aaw
aloof o5 33y
hincklei n5
superher n5
barangai n5
coen n5
gulfstream n5
howl n5 6gk 7d9
bookmak n5
monfil n5
tivo n5
biscayn n5
lenovo n5
bungalow n5 590 3g
revil n5
strau n5
ard n5
barrington n5
dingel n5
redston n5
epidemiologist n5 b6m
sohail n5
ignatiu n5
tyrol n5
castor n5
longoria n5
rickei n5
irbil n5
tatum n5
loomi n5
invertebr n5
sncf n5
politic n5
mervyn n5
storefront n5
hundlei n5
tenac n5 15r bvo 3ri c0g
taunton n5
swimsuit n5
mil n5
prozac n5
binghamton n5
cleverli o5 55n
nayef n5
ebber n5
workman n5
temasek n5
malic n5 8sk 43r 9x2
bonifac n5
fonseka n5
infer n5 pb 2jl 11g
danilo n5
kyung n5
osha n5
stranglehold n5
tebow n5
lyman n5
slocum n5
hobson n5
siddiqui n5
unrwa n5
gallant o5 2yd 36j ebn 53c 8ut 245
rectori n5 lh
rubinstein n5
yokosuka n5
trulli n5
harvick n5
theoriz n5 b8w 1qs 180
aachen n5
paxton n5
ick n5
ellsworth n5
dispens o5 3eg 1u7
wellcom n5
stah n5
coinag n5 3mc
rak n5
brood o5 7uu 9u5 8cn 6ag ac9 837 9r3 21d
inlin n5
bela n5
breezi o5 6t3 ev 7g3 8cr
tortoiz n5 6ea
bielefeld n5
parkland n5 dq 636
gaddafi n5
spacei o5
katarina n5
tambon n5
supplant n5 xg
socialit n5
steaua n5
shingl n5 34g
chichest n5
boro n5
archdeacon n5
unwieldi o5 5bg b4i b0b bl1
curran n5
cantona n5
limo n5 cj 8ma
bangui n5
zucker n5
patil n5
blower n5 1p0
frontpag n5
wheaton n5
southland n5
ashevil n5
sanctiti n5 1ef
pasteur n5
contagion n5 921 2m8
taluk n5
inertia n5 814
thayer n5
dassault n5
gabriela n5
straddl n5
kenseth n5
schengen n5
sarcast o5 4ce 72d
athena n5
banqu n5
razzaq n5
oncom o5 6ef
pathan n5 9bh
kucinich n5
cambridgeshir n5
shortlist n5
murkowski n5
moreau n5
staunchest n5
condon o5 3ug 65h
azarenka n5
museo n5
villanueva n5
fuzhou n5
vejjajiva n5
mountainsid n5 4kv
lockyer n5
att n5
aptli o5 8vr
sulu n5
atwood n5
irrever o5 80t 1iu
ayodhya n5
cassandra n5
defensemen n5
ordonez n5
ood n5
koni n5
rousseau n5
janu n5
aoun n5
frazer n5
gregorio n5
cartagena n5
rowlei n5
breda n5
borden n5
nahr n5
recuper n5 133 a5v 1nl
fairer n5
knapp n5
willei n5
grapefruit n5 6s9
gurnei n5 aja
yam n5
stoog n5
sharjah n5
soundli o5 ua 495
solubl o5
tre n5
arif n5
nil n5 b66 1zq
alston n5
coy o5
miln n5
tesla n5
inconceiv o5 1mf c0h 8k4
kennel n5
compensatori n5
yuen n5
squat o5 c55
sensual o5
evita n5
nahn n5
humphrey n5
alla n5
stead n5 fb
midi n5
mauritanian n5 6lq 74t
wcw n5
tuxedo n5
nou n5
finder n5 56
mojav n5
mitrovica n5
hust n5
mulal n5
unlead o5
crystallin o5 3v2
painstakingli o5 byw
sali n5
rekindl n5
machado n5
intermis n5 mz 9zs 5t5 580
haggl n5 3ig 7jb
fen n5 4fm
nme n5
uhn n5
akmal n5
disench o5 9by
dous n5 6lw
shamrock n5
bootleg n5 b3t 2ph
fatherland n5 71z
scrappi o5 476
yad n5
mccullum n5
cink n5
cleland n5
yuvraj n5
fagan n5
dovish o5 9te
whereupon n5
guan n5
preposter o5 5qk 7kv 9y8 bl5 5td 4v7
painkil n5
oldsmobil n5
lon n5
snipe n5 4xi
lse n5
saling n5
numb o5 baz 5we 64b
stubb n5
extramarit o5 bi2
lyn n5
kip n5
harbing n5 a0 aeg 6od
exponenti n5 dsv 1lz
understat n5
murat n5
braill n5
autist o5 7xn
morrel n5
ribeiro n5
nikon n5
kilinochchi n5
hecht n5
sasaki n5
saipan n5
baikonur n5
toluca n5
fright n5 9ut wx 3mp 4ne 4rq 8w3 2no
bundestag n5
haditha n5
mischiev o5 as8 rx 7ir
beal n5
hawlei n5
nepot n5 1ew
necessit n5 gz 4nv s0
rosari n5 8uu
colangelo n5
jug n5 35q
headlei n5
kohn n5
airman n5 1ld 8my
foreword n5 x5 b9g
entropi n5 2rh
quicken o5 42u 2ol uf
dour o5 1ik 46u 3qy 3ri 528 c0g 7q5
olivetti n5
shabbi o5
chidambaram n5
youngstown n5
fencer n5 2vo
bouak n5
moenchengladbach n5
transcrib o5
goalscor n5
ferment n5 b4e 528 29p
cashmer n5 1zj 4au 5pe
booz n5 1zx 21v 4th 1iu
kommers n5
naji n5
scaffold n5
rochdal n5
jerg n5
futsal n5
assent n5
magpi n5
darden n5
meth n5 aso 40n
almanac n5
winthrop n5
pieti n5
ikeda n5
insepar o5
rosset n5
inser n5 5q4 6xp x5
portag n5 si
jem n5
tuscaloosa n5
westin n5
dunfermlin n5
mpaa n5
telephoni n5 2db 1wa vw
ric n5
encrypt n5
ait n5
thre n5
nos n5
lsd n5
wand n5
spasm n5
meritori o5 3jp
antidepress n5
zapata n5
hapoel n5
afield o5 1bk
bal n5
multiyear n5
juggernaut n5
lobe n5
afoul o5 32w
relaps o5 8sm 8hr
riven n5
merval n5
quintana n5
roxburi n5
hassl n5 512 9is 164
ruff n5
fitzroi n5
sweepstak n5 3mw
opin n5
netbal n5
volley n5
clap n5 4ix 5gp 4an
dresser n5 2a1
watermelon n5
biennal n5
ruddock n5
suresh n5
rochu n5
abdulaziz n5
auc n5
brendon n5
deform o5 9g0 7jn
grimm n5
kirkpatrick n5
stairwai n5 7zd
chuckl o5 3fe 5wi
mink n5 4jh
unwav o5 aok akh 1wk
markham n5
mcgowan n5
mcallist n5
journeyman n5 cfq
outlast n5
celia n5
boardroom n5
touchi o5 3te b16 1sf
beachfront n5
discern o5 cdl 2n2 2wf 1hi iy 1zh b8a 2ap
placat o5 9bg
harrah n5
aton n5 6qg 4wl
wilfr n5
elisa n5
superbl o5 4cn 4uc aq5
countermeasur n5
ichi n5
comprehen n5 cdl 48x 11g
roseann n5
virend n5
superhuman o5
saliva n5 8i7
yelena n5
vcr n5
parmesan n5 2rx
beret n5
saskatoon n5
whitacr n5
cana n5
molinari n5
pandit n5
nutmeg n5 5wj
joh n5
essen n5
fudg o5 41m 1q3 eb4
qualm n5
awkwardli o5 5bg
paydai n5
statesmen n5
esposito n5
chok n5
glitzi n5
somaliland n5
mondesi n5
fetus n5
bitch n5 71f
knob n5
sme n5
meciar n5
catapult n5 75i
arco o5
holdout n5
yay n5
severn n5
bubba n5
agro n5
greener n5
linz n5
tabul n5
chastiz n5
furlong n5
yosef n5
dreari o5 16s 49t 5q1 cql 64b 7co 46u 302
roebuck n5
soggi o5 6nx 865 34p
reus o5 5sa 29h
gallow n5
garrido n5
upland o5 5ej w5
juliett n5
ciampi n5
qurei n5
treadmil n5
mallori n5
houllier n5
osprei n5
ringo n5
weller n5
schroder n5
angkor n5
schofield n5
restroom n5 4g2 4k4 52m
kerviel n5
warmest n5
someplac o5 2nz
badger o5 54n
ballgam n5
drub n5 jv 7fn 107 aho asb eyj 4n1
ebadi n5
sankoh n5
amphibian n5 7a5
strom n5
moea n5
hilbert n5
epsom n5
jehovah n5 cbc 424
gilliam n5
kali n5
persi n5
fjord n5 8iv
sliver o5
shawne n5
shaggi o5
wrexham n5
kbr n5
sahd n5
biochem o5 cb0
aldrich n5
regev n5
skakel n5
koenig n5
radiant o5 4ak 21l 32k
aquitain n5
bafta n5
exhilar o5 2sr 4n7
infrac n5 6fz 742 24m
covent n5
yahng n5
jenrett n5
jingl o5
angelid n5
insomnia n5
coldest n5
instituto n5
mla n5
nnnn n5
knin n5
gleason n5
barnier n5
pancak n5
khai n5
sunflow n5
hur n5
fiorina n5
firewal n5
loc n5
horan n5
contriv o5 368
nel n5
grafton n5
chimpanze n5
sakura n5
divest o5 5gz
magma n5
transistor n5 3u6
grumbl n5 a10
krupp n5
idyl o5 44o
shipper n5 rr
oahu n5
duisburg n5
covington n5
custodian n5 1ri 3jd 9a2 8lu
alvarado n5
deflec n5 4bo 6vn
abramovich n5
southend n5
beh n5
resal n5 44z
bei n5
jeong n5
cocki o5 3xo
arbil n5
wahn n5
chipmak n5
ranieri n5
bathurst n5
sidestep n5 bhh 81x e7f 6ic
ahk n5
armageddon n5
outlandish o5 4g5 6qx 7is
lambda n5
pae n5
lotto n5 b4p
binder n5 dvp 3cy
aga n5 boj
riccardo n5
unproduct o5
contracept n5 t5
reassess o5 q1 22t 3fz
arum n5
wiranto n5
aquacultur n5 51p
burgo n5
iftikhar n5
sommer n5
dandi n5 bi9 a02 dyc d2n
drugmak n5
gemayel n5
wilshir n5
rosenbaum n5
anatom o5 6g3
roil o5 akk 7yn 9x1 9tf 60k
bianchi n5
coolli o5 1r1
sena n5
dobb n5
maldini n5
chand n5
moser n5
artefact n5
sandbag n5
disillusion n5
emilia n5
josiah n5
gamal n5
hargreav n5
tubular o5 5fl 3gk
helper n5 bow 5x
rabbin o5 3aq
echelon n5
twent n5
tortilla n5 ea2
kabir n5
broughton n5
pseudo o5 31e 7st
karlsson n5
aer n5
timo n5
sampaio n5
tahir n5
stench n5 9gs 4cq
polyest n5 1vq
unclaim o5
bracken n5
kilowatt n5
schuettler n5
aut n5
semblanc n5 6aa
mishra n5
ani n5
rockford n5
tehsil n5
earthli o5 zz
madsen n5
illan n5
oxlei n5
teeter n5
mingl n5 3df
welt n5 4e9
tiller n5 2zz
sweeter n5
cardiolog n5 d18 18i
rauscher n5
millennia n5
farid n5
maxi n5
amphitheat n5 1rt 6ez rd
largo n5
lockwood n5
teas o5 7yn 9x1 5bb rx 674 8hu d44 bfr dbw ezw chb
kiribati n5
nadir n5
mujahideen n5 6vx
roper n5 55g
plumber n5 e6j
smartphon n5
witherspoon n5
undaunt o5 aok
pacemak n5
shambl n5
sturm n5
kildar n5
bioterror n5 q3
wobbl o5 7so 4u8
eulogi n5
concoct n5
amplitud n5 2jf
concordia n5
rong n5
strachan n5
jed n5
schoolgirl n5 yk
zappa n5
waigel n5
degener n5 4uj
shiplei n5
ashok n5
utensil n5
placer n5
almeria n5
ballmer n5
figurehead n5
skelton n5
tolstoi n5
sourav n5
uppsala n5
qualit o5
gaul n5
haig n5
headscarf n5
pennetta n5
frenchmen n5
guidant n5
mckee n5
quagmir n5 6xb
hartmann n5
fukushima n5
sukarno n5
excruci o5 csx a20 1i3 29q
remi n5
willoughbi n5
unfaz n5
perrin n5
sabena n5
swank n5 7dc
retort n5
hove n5
evert n5
untap o5 b92
hoechst n5
bentsen n5
ziad n5
uncredit n5
cfo n5
dujail n5
wren n5
fissil o5
fizzl n5
sucker n5 5mi cem adn
feinberg n5
charlemagn n5 4fl qa
afrikaan n5
lighten o5
mitochondri n5
octav n5 5t5
mortuari o5 7c 1wi 8dp
boyer n5
walsal n5
fleuri n5
impot n5 dmr 8xi bg8 5tz
ska n5
ronan n5
businesspeopl n5
kamran n5
redirect n5
agra n5
jaipur n5
shakhtar n5
propens n5 5ff 49z
milner n5
irk n5
jozef n5
robitail n5
newmont n5
dzhokhar n5
rolando n5
garuda n5
jalisco n5
snare n5 3ff 3py 2ch
pastel o5
stanislav n5
diarra n5
volp n5
bogart n5
quotient n5
bis n5
marconi n5
tapestri n5 1zj 4au
sorbonn n5
indistinguish o5 1ju
jedi n5
axa n5
enni n5
citic n5
nightlif n5 13p 3nk
ashdown n5
wholesom o5 1ot b2n 2mt
tint n5 5ei
matti n5
bedtim n5
curvatur n5 49c 67m
stoiber n5
ketchup n5
shenandoah n5
eastbound o5 72v
aidan n5
clade n5
conlei n5
yoko n5
pomp n5 4ex
grissom n5
scania n5
bernadett n5
stile n5
bruni n5
manama n5
coastguard n5
coffei n5
nai n5
talal n5
gasol n5
docomo n5
seduc o5 a9l 49n 2mm 7pr
unbridl o5 asg
mather n5
agricol n5
climact o5 6tz
vito n5
fickl o5 75k 398 2r6
drawdown n5
noos n5
mcclatchi n5
vehicular o5 wk
adair n5
usl n5
sanad n5
pizarro n5
gatwick n5
westbound o5 7hi
pml n5
cate n5
kirilenko n5
idiosyncrat o5
hideo n5
kinas n5 4hx
bowel n5 6hd 9re
encroach n5 90d 1dv cwp 24m 6fz
oner o5 f4
stu n5
olli n5
gaudio n5
picard n5
jansen n5
taxa n5
reconstitut n5 2dx
fuch n5
cayenn n5 2ti 45
javanes n5 1e1 3i3
slav n5 7la
fayett n5
polynesian n5 c6s
idb n5
adriana n5
dix n5
bmi n5
beyonc n5
arf n5
nomar n5
vulcan n5
highburi n5
motogp n5
framingham n5
ziegler n5
thome n5
monticello n5
unaid n5
weymouth n5
hambali n5
spoiler n5 7hx
ekaterina n5
blocker n5 129
bafana n5
seawat n5 et3 9e
fullest n5
lordship n5 18x
hoch n5
zenit n5
lurid o5 59e 220
mace n5
snuff n5 ev6
bunk n5 1wv
florent n5
cabot n5
bulawayo n5
deceit n5 7b6 c8a 5o6
molson n5
unearn o5
perpignan n5
spaceflight n5
mag n5 oy
lana n5
fungal o5 8mc
downbeat n5
iihf n5
deafen o5 35h 4z5
constru n5
vacation n5
liza n5
grandpa n5 2xa
jackman n5
paktia n5
paola n5
jesper n5
clover n5 5ox
elektra n5
protrud o5 fj 264
estoril n5
reputedli o5
vuh n5
parton n5
boyz n5
henchmen n5
escrow n5
prequel n5
independient n5
tomjanovich n5
cerciv o5 c2n
hain n5
gere n5
sonja n5
claudiu n5
vortex n5 8ot cj4
cem n5
lucid o5 81h
titlist n5
pacino n5
kahl n5
vinson n5
cauldron n5
managua n5
infosi n5
petroleo n5
regres n5
encas o5
bloodstream n5 t9
darin n5
wolfson n5
barangay n5
beak n5 22b 8pf bmc
auspici o5
gascoign n5
ems n5
maxin n5
bridgewat n5
raisin n5
blare n5 1a1 dbs 68x 35h 2vx
vassal n5
ota n5
shuster n5
yellowish o5 1h8
erstad n5
overpass n5 wq
gilligan n5
mururoa n5
bipartisanship n5
netflix n5
vittorio n5
gatlin n5
sapphir o5 exx 7by 6jc
catwalk n5
newtown n5
stockbrok n5 31p
phonet o5 pn
beginn n5 6q 90x
alban n5
abet n5
ivin n5
tino n5
aficionado n5
kippur n5
clergymen n5
aptitud n5
dryer n5 d3y
commotion n5 68x 53r 4dr
hualien n5
unsubstanti o5
joubert n5
billow o5 244
prerog n5 4gp
filip n5
pictori o5 2k0 103 5w1
earthi o5 zz avw
incapacit o5 8nm 8xi
gottfri n5
underpin n5
supachai n5
onassi n5
sporti o5 9ui im
creme n5
safir n5
eater n5 1tr
mnlf n5
shamil n5
lymph n5
carew n5
valencienn n5
amnesia n5
sainsburi n5
ancic n5
leander n5
abod n5 7uu 46j lh
nye n5
kwang n5
unchart o5
eggplant n5
kariya n5
hsinchu n5
pedophil n5
danzig n5
unregist o5
potenc n5 1em pm 54l ni 15q
lux n5 83i
arnhem n5
stiller n5
convolut o5 8j0
demi n5
defraud o5 5rq 6ry
carbid n5
hdtv n5 a1 k3
reactionari n5 tc 1da
burri n5
guardiola n5
magnifi o5 5dp 5gk 31i
overarch n5
mahela n5
kal n5
bop n5 6wc
lih n5
ado n5 9is
fece n5 co5
apron n5
gracefulli o5 2ga
hrbati n5
cheerfulli o5 3wi
dillard n5
trajkovski n5
mage n5
lazard n5
kasper n5
galvin n5
irat o5 1qb
pronoun n5
forag n5 1tr 21p 9g3 29o 1z8 9wb
fission n5
ayalon n5
kow n5
handedli n5
sacrament n5
pax n5
keyword n5
politkovskaya n5
blatantli o5 8t3
arbit n5 43h
melanoma n5
scrawl n5
ghani n5
schmid n5
gailei n5
savor o5 1v2 3vd ah5 25m
transcontinent o5
aiken n5
mahatma n5
alata n5
metaphys o5 78i 4to
neighborli o5 1cl 1i8
meshaal n5
puccini n5
erec n5 3ev
internazional n5
piolin n5
electrod n5
bishopr n5 2tp 46m 2y2
scribner n5
smackdown n5
sardar n5
ballerina n5
deterg n5
orwel n5
platini n5
westernmost o5
guildford n5
yap o5
breaux n5
joplin n5
bonnet n5 3mj
massif n5
unlawfulli o5 606
britt n5 blw
unschedul o5
blip n5
bronfman n5
maldonado n5
diyarbakir n5
umberto n5
squir n5
baggi o5
aback o5
pritchard n5
guterr n5
bicentenni n5 18h
ostrich n5
bolder n5
merton n5
creutzfeldt n5
appleton n5
repubblica n5
henceforth o5
darkli o5 16s
brute n5 5e1 2uh 4dd 4vy
exorbit o5 3lv 34y
brim o5
nutti o5 bne 4n8 blg c2g
flavia n5
screener n5 1b5
interplai n5 440
joaquim n5
yuni n5
footwork n5
abras o5 2m5
wiesel n5
oom n5
superdom n5
sedimentari o5 9q1
crichton n5
hickman n5
enceph n5 81q
emmett n5
starkli o5 3y5
unintention o5 494
bled n5
granni n5 ad9 3h5
edelman n5
mohr n5
brenner n5
impound n5
pico n5
macfarlan n5
mullin n5
unattend o5
prenat o5
sown o5 o5 1qe
forestal o5 2oj 1on 8u3 93i d9b t5
screenplay n5
edgbaston n5
gamut n5
moniqu n5
townshend n5
mulholland n5
hoggard n5
slung n5
subcontractor n5
humberto n5
yehuda n5
mak n5
punctur o5 3be
posei n5
karr n5
forza n5
fey o5
maung n5
nzl n5
maximu n5
gilt o5 azg gj
confession n5
faro n5
riverfront n5
juneau n5
waldo n5
maim n5 a5z s4
negev n5
stackhous n5
planter n5 o5
sniffer n5 ev6
eugenio n5
crosstown o5
kohr n5
seedl n5
recreativo n5
cingular n5
supersti n5 26p
stonewal o5
dowri n5
bruge n5
whiff n5 bud 4cq ev6
vasili n5
pajama n5
grudgingli o5 bno
sift o5
zaher n5
minnow n5
elitist n5 21b
spelt n5
sima n5
hoyt n5
areva n5
nursultan n5
castilla n5 9zt
charlottesvil n5
schaeffer n5
caustic o5 2rd 27x 8b3 7q5 aoj
spooki o5 2hy
doolittl n5
feroc n5 8kk 5kj 1tg fh 195
ogata n5
misinform n5
johndro n5
baccalaur n5 y1
ozzi n5
bulent n5
reappoint n5
tropicana n5
macabr o5 46u aie 86f
anabol o5
fisichella n5
tenaga n5
bondarenko n5
sunil n5
tantal o5 7pr
hani n5
antler n5
mahesh n5
margot n5
blunkett n5
balanchin n5
ponzi n5
adamson n5
snippet n5
garvei n5
reneg n5 6eh
ibanez n5
wrinkl n5
schumann n5
ach o5 1i3
saltwat n5 ej2 9e
planck n5
trembl o5 34g 4u8 bt2
dewitt n5
implor n5 2an
mehr n5
unnerv o5 4nj
pavin n5
intuition n5 26p ce0
carmona n5
tester n5 2nr ft
sprout n5
republish n5
paw o5 hh
locust n5
easternmost o5
extort o5 6jb 4q3
xenophobia n5
bossi n5 1w1
playbook n5 5ks
linn n5
xiong n5
splm n5
hoard o5 6ov 67x 1sp d6i
skorean n5
woefulli o5 6tc
innocu o5 7ut
vile o5 clt 25i 13d 952 3sq 9u9
godwin n5
lovabl o5 ezf hq
hideou o5 6k1 3lv brz 3sq
undet o5
scold n5 8zx bmg
ikea n5
negara n5
byte n5
tofu n5
statoil n5
wadsworth n5
nawab n5
mcname n5
ine n5
ulcer n5
essayist n5 ci 4gt ux
banter n5 edf
connel n5
mamad n5
rizal n5
multiethn o5
monza n5
bosqu n5
abdullahi n5
brahmin n5 a34 2fv
teleconfer n5 9s
bulbophyllum n5
aberr n5 7ap 9g0 d92
bruguera n5
mulligan n5
almati n5
balochistan n5
biggio n5
parra n5
reg n5
kneel n5
flashlight n5
montros n5
retief n5
evian n5
ahold n5
sulfat n5
nell n5
baruch n5
surabaya n5
coaklei n5
desecr n5 cvp 24m
sniff o5 4cq ere ej9 erp
beckenbau n5
foggi o5 9fv 8n8 cbr 4ik 7u3 ds3 cd4
thermomet n5
setter n5
shara n5
geophys n5 65k
forman n5
azteca n5
checkup n5 2nr g9
airfar n5 37a
enquir n5 bm1
juninho n5
laughlin n5
wheelbas n5
supremo n5
bre n5
shampoo n5 45k
quaid n5
allstat n5
carrick n5
ressam n5
cruciat o5
occult o5 cvf 2la 8mf z3 78i
cit n5
mane n5 1k1
transcend o5 509
spade n5
uma n5
slur o5 9f5
ahram n5
fab o5 6ra
farthest o5
inou n5
codenam n5
disorgan o5 54h 349
gentler n5
franken n5
palsi n5 9ee 88c
crumpl o5 46c 66u
untim o5 4dl zg
underprivileg o5 5gz 6je
hsi n5
barnet n5
rosenborg n5
skateboard n5 2t7
fil n5
eccleston n5
forma n5
zahra n5
douri n5
dosag n5 4m1 18i
solemnli o5 7fm
mahk n5
chanceri n5 4c
testi o5 b5w 9x1
viennes o5 20z
sainz n5
hasid o5
mirnyi n5
somchai n5
jayhawk n5
obnoxi o5 dbj
qasim n5
lovel n5
monaghan n5
silverwar n5
peoplesoft n5
lehtinen n5
nom n5
conic o5 4zv
tko n5 4oj
moblei n5
mbe n5
trw n5
essendon n5
centurion n5
laval n5
qiu n5
projector n5 fj
balboa n5
dejan n5
armin n5 6e9
utopian o5 caw 8sp
brno n5
unherald o5 a3m
sparingli o5 30j
winn n5
lafontain n5
decca n5
nour n5
gratifi o5 3xe 1wx 3ns
rins o5 45k
bastil n5
suffoc n5 8mx 9pk
mms n5
margarin n5 7g
hoddl n5
vertigo n5 b51
azur n5 elg
theres n5
bong n5
wawrinka n5
thenc o5
elsa n5
unicom n5
chela n5
squibb n5
natanz n5
lute n5
rockingham n5
stoic n5
loir n5
wedlock n5 110
gambino n5
modal n5 2qs
antonia n5
nullifi o5 745 2t3 cbe 59n
verit o5 57e
hampden n5
sumptuou o5 83i azg lr 6j8 260
whack o5 e8w aho 2gh
soe n5
depositari n5 2wx dhh
matsu n5
estado n5
moy n5
polisario n5
ledg n5 2lj 4yk
lorena n5
floridian n5
onscreen n5
lavishli o5 5pk aj3
wellston n5
lolita n5
noonan n5
camilo n5
obliter o5 121
hafiz n5
sassou n5
camelot n5
beatrix n5
sportsmen n5
tokugawa n5
vern n5
merseysid n5
lulu n5 1pr 85r 9qq
bereav n5 8ox 3q0
khalaf n5
binalshibh n5
medan n5
microbiolog n5 3l4
gebrselassi n5
endear o5 etw hq
sexist n5 7z3
bennet n5
shoo o5
beagl n5
cvs n5
infirmari n5 fr
dih n5
rani n5
tatyana n5
flagstaff n5
laotian n5 40x
plump o5 1vl
supremacist n5 7t0
eurasia n5 cei
figurin n5
estudiant n5
teaser n5 edf
puberti n5
drexel n5
kelsei n5
verv n5 587 20b
cornhusk n5
chequ n5 190
gunneri n5
grandchild n5 62d
omani n5 m9 4rr 4gy
alegr n5
maurizio n5
plagiar n5 42l
crave n5 9mq agi
coltran n5
jett n5
weakli o5 c9v 1en
uncontest o5 1iz
estadio n5
methyl n5
qasr n5
duch n5
bosco n5
duqu n5
bombshel n5
bastard n5 31e 6sa 8qv d14
mobi n5
preemptiv o5 t5
blazi n5
locu n5
cad n5 ui
gillingham n5
bure n5
psalm n5
eastend n5
imperialist n5 26s
caper n5 cig cfk
npd n5
minog n5
cush n5
spald n5
gerardo n5
medford n5
ppg n5
burlesqu n5 bww 64y bwk
seclusion n5
selann n5
axiom n5`
