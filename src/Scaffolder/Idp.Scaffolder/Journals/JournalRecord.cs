namespace Idp.Scaffolder.Journals;

/// <summary>One entry of a journal.</summary>
/// <param name="Number">Its place, from 1 without gaps.</param>
/// <param name="Json">What it says: one JSON object as UTF-16 text, which stores keep as it is. It holds no secret.</param>
public sealed record JournalRecord(long Number, string Json);
