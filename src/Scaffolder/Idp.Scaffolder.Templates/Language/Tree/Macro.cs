using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>A macro as written, or the body of a call, which is a macro without a name.</summary>
internal sealed class Macro
{
    /// <summary>The parameters without a default, with the places of their values.</summary>
    public required (string Name, int Place)[] Positional { get; init; }

    /// <summary>The parameters with a default.</summary>
    public required (string Name, int Place, LanguageExpression Default)[] Named { get; init; }

    /// <summary>How many names its text binds.</summary>
    public required FunctionPlan Plan { get; init; }

    public required ScriptBlockStatement Body { get; init; }
}

/// <summary>How many names a text, a macro or a block binds.</summary>
internal sealed class FunctionPlan
{
    public int Places { get; set; }
}
