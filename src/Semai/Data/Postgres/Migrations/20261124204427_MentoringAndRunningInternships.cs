using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MentoringAndRunningInternships : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    presence = table.Column<int>(type: "integer", nullable: false),
                    diligence = table.Column<int>(type: "integer", nullable: false),
                    skill = table.Column<int>(type: "integer", nullable: false),
                    manners = table.Column<int>(type: "integer", nullable: false),
                    safety = table.Column<int>(type: "integer", nullable: false),
                    words = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    by_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluations_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "incidents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    hour = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    what = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    suspended = table.Column<bool>(type: "boolean", nullable: false),
                    by_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    error_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    error_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_incidents", x => x.id);
                    table.ForeignKey(
                        name: "fk_incidents_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "logbook_entries",
                columns: table => new
                {
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    no = table.Column<int>(type: "integer", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    attendance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    to = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    work = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    by_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logbook_entries", x => new { x.placement_id, x.day, x.no });
                    table.ForeignKey(
                        name: "fk_logbook_entries_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentoring_pairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    participant_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mentor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit = table.Column<int>(type: "integer", nullable: false),
                    agreement_id = table.Column<Guid>(type: "uuid", nullable: true),
                    commitment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    consent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    running_key = table.Column<string>(type: "character varying(70)", maxLength: 70, nullable: true),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentoring_pairs", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentoring_pairs_mentors_mentor_id",
                        column: x => x.mentor_id,
                        principalTable: "mentors",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_mentoring_pairs_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outings",
                columns: table => new
                {
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    out_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    back_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    due_back = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outings", x => new { x.placement_id, x.day });
                    table.ForeignKey(
                        name: "fk_outings_placement_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    officer = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    findings = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false),
                    needs = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    done = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    done_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    by_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    error_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    error_why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    error_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_visits", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_visits_placements_placement_id",
                        column: x => x.placement_id,
                        principalTable: "placements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentor_meetings",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    pair_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    inside = table.Column<bool>(type: "boolean", nullable: false),
                    topics = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    note = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true),
                    mentor_mood = table.Column<int>(type: "integer", nullable: true),
                    person_mood = table.Column<int>(type: "integer", nullable: true),
                    late_why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    in_error_why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    in_error_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentor_meetings", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_mentor_meetings_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pair_goals",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    pair_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    reached_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_goals", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_pair_goals_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "pair_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    pair_id = table.Column<Guid>(type: "uuid", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    note = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_history", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_pair_history_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_meetings",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    pair_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    starts = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    cancelled_why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planned_meetings", x => new { x.pair_id, x.no });
                    table.ForeignKey(
                        name: "fk_planned_meetings_mentoring_pairs_pair_id",
                        column: x => x.pair_id,
                        principalTable: "mentoring_pairs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outing_marks",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    placement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    act = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    out_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    back_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outing_marks", x => new { x.placement_id, x.day, x.no });
                    table.ForeignKey(
                        name: "fk_outing_marks_outings_placement_id_day",
                        columns: x => new { x.placement_id, x.day },
                        principalTable: "outings",
                        principalColumns: new[] { "placement_id", "day" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_placement_id",
                table: "evaluations",
                column: "placement_id");

            migrationBuilder.CreateIndex(
                name: "ix_incidents_placement_id",
                table: "incidents",
                column: "placement_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentor_meetings_on",
                table: "mentor_meetings",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_commitment_id",
                table: "mentoring_pairs",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_mentor_id",
                table: "mentoring_pairs",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_participant_id",
                table: "mentoring_pairs",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_running_key",
                table: "mentoring_pairs",
                column: "running_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mentoring_pairs_unit_state",
                table: "mentoring_pairs",
                columns: new[] { "unit", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_outings_day_back_at",
                table: "outings",
                columns: new[] { "day", "back_at" });

            migrationBuilder.CreateIndex(
                name: "ix_planned_meetings_on",
                table: "planned_meetings",
                column: "on");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_visits_placement_id_side_on",
                table: "supervision_visits",
                columns: new[] { "placement_id", "side", "on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "incidents");

            migrationBuilder.DropTable(
                name: "logbook_entries");

            migrationBuilder.DropTable(
                name: "mentor_meetings");

            migrationBuilder.DropTable(
                name: "outing_marks");

            migrationBuilder.DropTable(
                name: "pair_goals");

            migrationBuilder.DropTable(
                name: "pair_history");

            migrationBuilder.DropTable(
                name: "planned_meetings");

            migrationBuilder.DropTable(
                name: "supervision_visits");

            migrationBuilder.DropTable(
                name: "outings");

            migrationBuilder.DropTable(
                name: "mentoring_pairs");
        }
    }
}
