using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown.Inlines;
using Idp.TechDocs.Markdown.Inlines.Rules;
using Idp.TechDocs.Markdown.Passes;

namespace Idp.TechDocs.Markdown.Extensions.Smarty;

/// <summary><c>smarty</c>: quotes, dashes and ellipses as printers set them.</summary>
internal sealed class SmartyExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var rules = new Ordered<InlineRule>();
        var given = options["substitutions"] as JsonObject;
        string Html(string name, string otherwise) => given?[name] is JsonValue value && value.TryGetValue(out string? html) ? html : otherwise;

        if (options.Flag("smart_ellipses", true))
        {
            rules.Add("smarty-ellipses", 10, SymbolRule.Run('.', 3, Html("ellipsis", "&hellip;")));
        }

        if (options.Flag("smart_quotes", true))
        {
            var single = new QuoteMarks(Html("left-single-quote", "&lsquo;"), Html("right-single-quote", "&rsquo;"));
            var both = new QuoteMarks(Html("left-double-quote", "&ldquo;"), Html("right-double-quote", "&rdquo;"));
            var forms = Enum.GetValues<QuoteForm>();
            foreach (var form in forms)
            {
                rules.Add($"smarty-quotes-{form}", 30 - (int)form, new QuoteRule(form, single, both));
            }
        }

        if (options.Flag("smart_angled_quotes", false))
        {
            rules.Add("smarty-left-angle-quotes", 40, SymbolRule.Of("<<", Html("left-angle-quote", "&laquo;")));
            rules.Add("smarty-right-angle-quotes", 35, SymbolRule.Of(">>", Html("right-angle-quote", "&raquo;")));
            dialect.InlineRules.Add("html", 90, new RawHtmlRule(isStrict: true));
        }

        if (options.Flag("smart_dashes", true))
        {
            rules.Add("smarty-em-dashes", 50, SymbolRule.Run('-', 3, Html("mdash", "&mdash;")));
            rules.Add("smarty-en-dashes", 45, SymbolRule.Run('-', 2, Html("ndash", "&ndash;")));
        }

        dialect.Passes.Add("smarty", 2, new TextPass(rules.ToArray()));
        dialect.EscapedSigns.UnionWith("\"'");
    }
}
