using Idp.TechDocs.Markdown.Inlines.Rules;
using Idp.TechDocs.Markdown.Passes;

namespace Idp.TechDocs.Markdown.Extensions.SmartSymbols;

/// <summary><c>pymdownx.smartsymbols</c>: <c>(c)</c>, <c>--&gt;</c>, <c>1/2</c>, <c>1st</c> and others as the symbols they stand for.</summary>
internal sealed class SmartSymbolsExtension : DialectExtension
{
    private static readonly (string Option, SymbolRule Rule)[] All =
    [
        ("trademark", SymbolRule.Of("(tm)", "&trade;")),
        ("copyright", SymbolRule.Of("(c)", "&copy;")),
        ("registered", SymbolRule.Of("(r)", "&reg;")),
        ("plusminus", SymbolRule.Of("+/-", "&plusmn;")),
        ("arrows", new SymbolRule("<-", SmartSymbol.Arrow)),
        ("notequal", SymbolRule.Of("=/=", "&ne;")),
        ("fractions", new SymbolRule("123457", SmartSymbol.Fraction)),
        ("ordinal_numbers", new SymbolRule("0123456789", SmartSymbol.Ordinal)),
        ("care_of", new SymbolRule("c", SmartSymbol.CareOf)),
    ];

    public override void Register(DialectBuilder dialect, ExtensionOptions options)
        => dialect.Passes.Add("smart-symbols", 2.1, new TextPass([.. All.Where(one => options.Flag(one.Option, true)).Select(one => one.Rule)]));
}
