namespace Idp.TechDocs.Sanitizing.Cleaning;

/// <summary>What becomes of an element.</summary>
internal enum Decision
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>What is in it stays.</summary>
    Unwrap,

    /// <summary>It goes, with what is in it.</summary>
    Drop,
}
