namespace Idp.JsonSchemas.Patterns;

/// <summary>How ECMA-262 reads a pattern.</summary>
internal enum EcmaMode
{
    /// <summary>With the <c>u</c> flag: a character is a code point, and what is not in the grammar is an error.</summary>
    Unicode,

    /// <summary>Without it, as browsers do (Annex B): a character is a UTF-16 unit, and most of what is not in the grammar stands for itself.</summary>
    Forgiving,
}
