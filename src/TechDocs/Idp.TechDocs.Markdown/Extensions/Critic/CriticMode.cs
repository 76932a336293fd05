namespace Idp.TechDocs.Markdown.Extensions.Critic;

/// <summary>What is made of changes.</summary>
internal enum CriticMode
{
    /// <summary>They are shown.</summary>
    View,

    /// <summary>They are taken in.</summary>
    Accept,

    /// <summary>They are left out.</summary>
    Reject,
}
