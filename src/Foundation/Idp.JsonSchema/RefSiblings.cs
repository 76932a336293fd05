namespace Idp.JsonSchemas;

/// <summary>What becomes of the keywords beside <c>$ref</c>.</summary>
public enum RefSiblings
{
    /// <summary>They are ignored, <c>$id</c> included: draft-07, section 8.3. The definitions beside it can still be referred to.</summary>
    Ignore,

    /// <summary>They are evaluated too, as ajv 8 and later drafts do.</summary>
    Evaluate,
}
