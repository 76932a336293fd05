namespace Idp.TechDocs.Markdown.Extensions.Formulas;

/// <summary><c>pymdownx.arithmatex</c>: formulas of TeX, for a script in the page to show.</summary>
internal sealed class FormulasExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var formulas = new FormulaOptions(options);
        dialect.EscapedSigns.Add('$');
        if (formulas.HasInlineDollar || formulas.HasInlineRound)
        {
            dialect.InlineRules.Add("arithmatex-inline", 189.9, new InlineFormulaRule(formulas));
        }

        if (formulas.Blocks.Length > 0)
        {
            dialect.BlockRules.Add("arithmatex-block", 79.9, new BlockFormulaRule(formulas));
        }
    }
}
