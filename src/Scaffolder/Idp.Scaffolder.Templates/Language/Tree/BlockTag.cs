using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>The contents of <c>{% block name %}</c>, which a text that extends this one may replace.</summary>
internal sealed class BlockDefinition(string name)
{
    public string Name => name;

    public FunctionPlan Plan { get; } = new();

    /// <summary>Where the replaced block's output stands while this one runs; null when <c>super()</c> does not occur.</summary>
    public int? SuperPlace { get; set; }

    public ScriptBlockStatement Body { get; set; } = null!;
}

/// <summary>The place of a block.</summary>
/// <param name="definition">The contents here.</param>
/// <param name="isInBlock">Whether it stands inside another block; then it runs even in a text that extends another.</param>
internal sealed class BlockTag(BlockDefinition definition, bool isInBlock) : LanguageStatement
{
    public BlockDefinition Definition => definition;

    public override void Execute(RenderContext context)
    {
        if (isInBlock || context.Parent is null)
        {
            context.RunBlock(definition.Name, 0);
        }
    }
}
