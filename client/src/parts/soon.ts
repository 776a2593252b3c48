/** Small, and soon needed by every screen: with the first script they take half of what they take alone. */
import "./Sheet";
import "./useWakefulness";
