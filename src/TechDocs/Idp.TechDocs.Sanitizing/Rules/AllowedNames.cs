namespace Idp.TechDocs.Sanitizing.Rules;

/// <summary>What DOMPurify leaves in pages, without what has no use in documentation and some in an attack: templates, slots, animations, commands.</summary>
internal static class AllowedNames
{
    /// <summary>Elements of HTML.</summary>
    public const string Html = """
        a abbr acronym address area article aside audio b bdi bdo big blockquote br button canvas caption center cite code col colgroup data datalist dd del
        details dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend li
        main map mark marquee menu menuitem meter nav nobr ol optgroup option output p picture pre progress q rp rt ruby s samp search section select small
        source span strike strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr
        """;

    /// <summary>Elements of SVG, in lower case.</summary>
    public const string Svg = """
        a circle clippath defs desc ellipse feblend fecolormatrix fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap
        fedistantlight fedropshadow feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight
        fespecularlighting fespotlight fetile feturbulence filter font g glyph hkern image line lineargradient marker mask metadata mpath path pattern polygon
        polyline radialgradient rect stop svg switch symbol text textpath title tspan view vkern
        """;

    /// <summary>Elements of MathML.</summary>
    public const string MathMl = """
        math menclose merror mfenced mfrac mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup
        msup mtable mtd mtext mtr munder munderover
        """;

    /// <summary>Attributes, whatever element they are on.</summary>
    public const string Attributes = """
        accent accent-height accentunder accept accumulate action additive align alignment-baseline alt amplitude ascent autocapitalize autocomplete
        autopictureinpicture autoplay azimuth background basefrequency baseline-shift bevelled bgcolor bias border capture cellpadding cellspacing checked
        cite class clear clip clip-path clip-rule clippathunits close color color-interpolation color-interpolation-filters color-profile color-rendering cols
        colspan columnalign columnlines columnspacing columnspan content controls controlslist coords crossorigin cx cy d datetime decoding default denomalign
        depth diffuseconstant dir direction disabled disablepictureinpicture disableremoteplayback display displaystyle divisor dominant-baseline download
        draggable dx dy edgemode elevation encoding enctype enterkeyhint exponent face fence fill fill-opacity fill-rule filter filterunits flood-color
        flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight for frame fx fy g1 g2 glyph-name glyphref
        gradienttransform gradientunits headers height hidden high href hreflang http-equiv id image-rendering in in2 inert inputmode integrity intercept
        ismap k k1 k2 k3 k4 kernelmatrix kernelunitlength kerning keypoints keysplines keytimes kind label lang largeop length lengthadjust letter-spacing
        lighting-color linethickness list loading local loop low lquote lspace marker-end marker-mid marker-start markerheight markerunits markerwidth mask
        mask-type maskcontentunits maskunits mathbackground mathcolor mathsize mathvariant max maxlength maxsize media method min minlength minsize mode
        movablelimits multiple muted name noshade notation novalidate nowrap numalign numoctaves offset opacity open operator optimum order orient orientation
        origin overflow paint-order path pathlength pattern patterncontentunits patterntransform patternunits placeholder playsinline pointer-events points
        popovertarget poster preload preservealpha preserveaspectratio primitiveunits pubdate r radiogroup radius readonly refx refy rel required restart
        result rev reversed role rotate rowalign rowlines rows rowspacing rowspan rquote rspace rx ry scale scope scriptlevel scriptminsize
        scriptsizemultiplier seed selected selection separator separators shape shape-rendering size sizes slope span specularconstant specularexponent
        spellcheck spreadmethod src srclang srcset start startoffset stddeviation step stitchtiles stop-color stop-opacity stretchy stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width subscriptshift summary supscriptshift surfacescale
        symmetric systemlanguage tabindex tablevalues targetx targety text-anchor text-decoration text-orientation text-rendering textlength title transform
        transform-origin translate type u1 u2 unicode usemap valign value values vector-effect version vert-adv-y vert-origin-x vert-origin-y viewbox
        visibility voffset width word-spacing wrap writing-mode x x1 x2 xchannelselector xlink:href xlink:title xml:id xml:space xmlns xmlns:xlink y y1 y2
        ychannelselector z zoomandpan
        """;
}
