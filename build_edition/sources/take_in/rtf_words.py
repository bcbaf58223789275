r"""The RTF groups that begin with `\*` and are documented: their content is not text, or is read elsewhere.

In: nothing. Out: the control words by which they begin. Promises: those of version 1.9.1 and of the word processors in
use are complete; any other such group may hold words that only the program which wrote the file understands.
"""

from __future__ import annotations

from typing import Final

PASSED_OVER: Final = frozenset(
    b"""
    aftncn aftnsep aftnsepc annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart
    background bkmkend bkmkstart blipuid bgdkblackoncolor category cchs colorschememapping company datafield datastore
    defchp defpap defformat do docvar dptxbxtext ebcend ebcstart factoidname falt fchars ffdeftext ffentrymcr
    ffexitmcr ffformat ffhelptext ffl ffname ffstattext fldinst fldtype fname fontemb fontfile footnote formfield
    ftncn ftnsep ftnsepc g generator gridtbl hl hlfr hlinkbase hlloc hlsrc hsv htmltag info keycode latentstyles lchars
    levelnumbers leveltext lfolevel linkval list listlevel listname listoverride listoverridetable listpicture
    liststylename listtable lsdlockedexcept macc maccPr mailmerge manager margSz mbar mbarPr mborderBox mborderBoxPr
    mbox mboxPr mctrlPr md mdPr me mf mfPr mfName mhtmltag mlim mm mmath mmathPict mmathPr moMath moMathPara
    moMathParaPr mr mrPr mvfmf mvfml mvtof mvtol nesttableprops nextfile nonesttables nonshppict objalias objclass
    objdata object objname objsect objtime oldcprops oldpprops oldsprops oldtprops oleclsid panose password passwordhash
    pgdsc pgdscnxt pgdscno pgdsctbl pgptbl picprop pict pn pnaiu pnseclvl pnseclvl1 pnseclvl2 pnseclvl3 pnseclvl4
    pnseclvl5 pnseclvl6 pnseclvl7 pnseclvl8 pnseclvl9 pntext pntxta pntxtb private propname protend protstart
    protusertbl pxe result revtbl revtim rsidtbl rxe shp shpgrp shpinst shppict shprslt shptxt sn sp staticval
    stylesheet svb tc template themedata txe ud unoformat upr ts tx urtf userprops wgrffmtfilter windowcaption
    writereservation writereservhash xe xform xmlattrname xmlattrvalue xmlclose xmlname xmlnstbl xmlopen
    cs ds s
    """.split()
)
