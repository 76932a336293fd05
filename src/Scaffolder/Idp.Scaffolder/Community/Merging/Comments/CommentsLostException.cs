namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>The comments of a document cannot be kept; the message says what in it is in the way.</summary>
internal sealed class CommentsLostException(string message) : Exception(message);
