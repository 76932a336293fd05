using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Inlines.Emphasis;

/// <summary>What may stand beside a run of signs.</summary>
internal enum EmphasisNeighbour
{
    Anything,

    NoSpace,

    NoSign,

    NoSpaceOrSign,

    /// <summary>Nothing of a word, and an underscore is.</summary>
    NoWord,

    /// <summary>Nothing of a word but an underscore, and no sign.</summary>
    Apart,
}

/// <summary>Looks at neighbours.</summary>
internal static class EmphasisNeighbours
{
    public static bool Allows(this EmphasisNeighbour neighbour, char c, char sign) => neighbour switch
    {
        EmphasisNeighbour.NoSpace => !char.IsWhiteSpace(c),
        EmphasisNeighbour.NoSign => c != sign,
        EmphasisNeighbour.NoSpaceOrSign => !char.IsWhiteSpace(c) && c != sign,
        EmphasisNeighbour.NoWord => !WordCharacter.Is(c),
        EmphasisNeighbour.Apart => c == '_' || !(WordCharacter.Is(c) || c == sign),
        _ => true,
    };
}
