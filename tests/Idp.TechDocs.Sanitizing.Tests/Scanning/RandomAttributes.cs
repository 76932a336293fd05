using CsCheck;

namespace Idp.TechDocs.Sanitizing.Tests.Scanning;

/// <summary>Attributes, harmless and hostile, as they may be written.</summary>
internal static class RandomAttributes
{
    private static readonly string[] Names =
    [
        "href", "src", "style", "id", "name", "class", "title", "alt", "target", "type", "value", "checked", "disabled", "open", "data-a", "aria-label", "role", "width", "lang", "dir", "rel", "scope",
        "border", "onclick", "srcset", "srcdoc", "action", "formaction", "xlink:href", "is", "slot", "ping", "background", "CLASS", "data-", "data-\u0130", "http-equiv", "fill", "usemap", "form", "autofocus",
    ];

    private static readonly string[] Values =
    [
        "a", "", "_blank", "_top", "checkbox", "radio", "image", "submit", "https://a.example/b?c=d#e", "HTTPS://a.example", "tel:1", "mailto:a@b.example", "//a.example", "../a/", "#b", "?c",
        "javascript:a", "JavaScript:a", "data:text/html,a", "data:image/png;base64,aaaa", "vbscript:a", "a:b", "blob:a", "text-align: left;", "width:40.00%", "color:red;margin:0 1px", "position:fixed",
        "position : sticky", "background:url(a.png)", "background:url(javascript:a)", "width:expression(a)", "body", "cookie", "getElementById", "action", "attributes", "a b", "en", "ltr", "x--y", "x]", "x--!",
    ];

    private static readonly string[] Bits =
    [
        "&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x2F;", "&#58;", "&colon;", "&Tab;", "&#9;", "&#10;", "&#0;", "&#96;", "&#128512;", "&#xD800;", "&#x110000;", "&#x80;", "&amp", "&", "& ", "&lt", "&lt;/style",
        "&lt;/title&gt;", "--&gt;", "--!&gt;", "]&gt;", "&#45;-&gt;", "<", ">", "'", "`", "\0", "\n", "\t", "\\", " ", "/", "\u00ad", "\u200b", "java", "script:", "\u0130",
    ];

    /// <summary>An attribute with a space in front.</summary>
    public static Gen<string> Gen { get; } = CsCheck.Gen.Select(
        OneOf(Names),
        OneOf(Values),
        OneOf(Bits).Array[0, 2],
        CsCheck.Gen.Int[0, 40],
        (name, value, bits, shape) => shape switch
        {
            0 => $" {name}",
            1 => $" {name}='{value}{string.Concat(bits)}'",
            2 => $" {name}={value}",
            3 => $"/{name}=\"{value}\"",
            4 => $" {name}=\"{value}\" /",
            < 10 => $" {name}=\"{string.Concat(bits)}{value}\"",
            < 20 => $" {name}=\"{value}{string.Concat(bits)}\"",
            _ => $" {name}=\"{value}\"",
        });

    private static Gen<string> OneOf(string[] texts) => CsCheck.Gen.OneOf([.. texts.Select(CsCheck.Gen.Const)]);
}
