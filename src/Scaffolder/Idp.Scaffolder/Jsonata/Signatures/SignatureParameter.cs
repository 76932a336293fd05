namespace Idp.Scaffolder.Jsonata.Signatures;

/// <summary>One parameter of a signature.</summary>
internal sealed class SignatureParameter(string type, string symbols)
{
    public string Type { get; } = type;

    /// <summary>A pattern over the letters of the arguments' types.</summary>
    public string Pattern { get; set; } = symbols.Length == 1 ? symbols : $"[{symbols}]";

    /// <summary>The types of a context that takes the argument's place; null when none may.</summary>
    public string? ContextSymbols { get; set; }

    public bool IsArray => Type == "a";

    /// <summary>What an array holds, or null.</summary>
    public string? ItemType { get; set; }

    /// <summary>The letters of the types it takes.</summary>
    public string Symbols { get; } = symbols;
}
