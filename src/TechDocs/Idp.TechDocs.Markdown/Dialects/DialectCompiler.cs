using Idp.TechDocs.Markdown.Extensions;
using Idp.TechDocs.Markdown.Inlines.Rules;

namespace Idp.TechDocs.Markdown;

/// <summary>Puts the parts of extensions together.</summary>
internal static class DialectCompiler
{
    // The rules of chunks that lists of CommonMark stand in for.
    private static readonly string[] CompatibleLists = ["indent", "defindent", "olist", "ulist"];

    public static Dialect Compile(MarkdownDialect dialect)
    {
        var builder = new DialectBuilder(dialect) { Icons = dialect.Icons };
        new CoreMarkdown().Register(builder, ExtensionOptions.None);
        foreach (var setting in dialect.Extensions)
        {
            KnownExtensions.Find(setting.Name)?.Register(builder, new ExtensionOptions(setting.Options ?? []));
        }

        builder.Complete();
        if (builder.Lists == ListMode.CommonMark)
        {
            foreach (string rule in CompatibleLists)
            {
                builder.BlockRules.Remove(rule);
            }
        }

        if (!builder.InlineRules.Contains("escape"))
        {
            builder.InlineRules.Add("escape", 180, new EscapeRule(string.Concat(builder.EscapedSigns)));
        }

        return new Dialect(builder, dialect.Limits);
    }
}
