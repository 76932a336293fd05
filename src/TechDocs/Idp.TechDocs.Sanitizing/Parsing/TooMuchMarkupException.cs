namespace Idp.TechDocs.Sanitizing.Parsing;

/// <summary>Ends the reading of HTML that goes beyond a bound. Does not leave this package.</summary>
internal sealed class TooMuchMarkupException(string why) : Exception(why);
