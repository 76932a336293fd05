using System.Runtime.InteropServices;

namespace Idp.Yaml.Parsing.Plain;

/// <summary>One call that a sink will get.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct EventEntry
{
    public EventKind Kind;

    /// <summary>Whether the text of a key or string was unfolded or unescaped, and so is in the tape's own bytes rather than in the source.</summary>
    public bool IsRewritten;

    /// <summary>The first byte in the source.</summary>
    public int Start;

    /// <summary>The byte after the last one.</summary>
    public int End;

    /// <summary>Of a key or string: where its text begins. Of a number: the upper half of its bits.</summary>
    public int First;

    /// <summary>Of a key or string: the bytes of its text. Of a number: the lower half of its bits.</summary>
    public int Second;
}
